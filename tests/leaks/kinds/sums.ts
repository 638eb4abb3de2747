import { isCount, type MeasureId } from '../../../pipeline/contract/measures.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import type { Kind, Leak } from '../leak.ts';
import { seeded } from '../random.ts';
import type { RowAt } from '../truth.ts';
import { newShownRows } from '../withhold.ts';

function changed(cells: readonly (RowAt & { measure: MeasureId; by: number })[]): Leak {
  return {
    what: cells.map((one) => `${one.table} ${one.codes.join(' ')} ${one.measure}`).join(', '),
    // one less than nothing is no number
    expected: ['sums', 'shape'],
    plant: ({ last }) => {
      for (const { table: id, codes, measure, by } of cells) {
        const sheet = last.sheet(id);
        sheet.raise(sheet.find(codes) ?? [], measure, by);
      }
    },
  };
}

const ALL_SHOWN = ['funnel_by_region', 'funnel_by_city', 'closure_by_mode', 'invalid_reasons'];
const SOME_WITHHELD = ['closure_by_subissue', 'closure_by_channel', 'closure_by_industry'];

/** Figures that do not agree with each other: somebody has touched them. */
export const SUMS: Kind[] = [
  {
    kind: 'a published count changed by 1, nothing else',
    leaks: (safe) => {
      const { some, below } = seeded(30);
      return some(newShownRows(safe, ...ALL_SHOWN), 16).map((row) => {
        const { measures } = table(row.table);
        // overdue is at most what is in progress, which one more or less need not break; days add
        // up to nothing
        const summed = measures.filter((id) => id !== 'overdue' && isCount(id));
        const measure = summed[below(summed.length)] as MeasureId;
        return changed([{ ...row, measure, by: below(2) * 2 - 1 }]);
      });
    },
  },
  {
    kind: 'a published count changed beyond what withheld ones leave room for',
    leaks: (safe) =>
      seeded(31)
        .some(newShownRows(safe, ...SOME_WITHHELD), 8)
        .map((row) => changed([{ ...row, measure: 'valid', by: 500 }])),
  },
  {
    kind: 'two counts changed so that one margin still holds',
    leaks: (safe) => {
      const { some } = seeded(32);
      const cities = newShownRows(safe, 'funnel_by_city').filter(
        ({ codes }) => codes[1] !== '440100',
      );
      const regions = newShownRows(safe, 'funnel_by_region').filter(
        ({ codes }) => codes[1] !== 'PRD',
      );
      const pair = (row: RowAt, other: string): Leak =>
        changed([
          { ...row, measure: 'valid', by: 1 },
          { ...row, codes: [row.codes[0] ?? '', other], measure: 'valid', by: -1 },
        ]);
      return [
        ...some(cities, 5).map((row) => pair(row, '440100')),
        ...some(regions, 3).map((row) => pair(row, 'PRD')),
      ];
    },
  },
];
