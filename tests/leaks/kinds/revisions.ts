import { MEASURES, type MeasureId } from '../../../pipeline/contract/measures.ts';
import { calendarOf, type Table } from '../../../pipeline/contract/table.ts';
import { TABLES, table as tableOf } from '../../../pipeline/contract/tables.ts';
import { Archive } from '../archive.ts';
import type { Draft } from '../draft.ts';
import type { Kind, Leak } from '../leak.ts';
import { seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import type { RowAt } from '../truth.ts';

interface CellAt extends RowAt {
  measure: MeasureId;
}

function isOfWorkers(id: MeasureId): boolean {
  return ['worker', 'verdict'].includes(MEASURES[id].sensitivity);
}

/** Published cells of an edition that an earlier one published too. */
function frozenCells(
  { folders }: Safe,
  edition: number,
  isFrozen: (table: Table, id: MeasureId) => boolean,
): CellAt[] {
  const { editions } = new Archive(folders);
  const [before, own] = [editions[edition - 1] as Draft, editions[edition] as Draft];
  return TABLES.filter(calendarOf).flatMap((table) => {
    const sheet = own.sheet(table.id);
    const old = before.sheet(table.id);
    const rows = sheet.rows.filter((row) => old.find(sheet.codes(row)));
    return rows.flatMap((row) =>
      table.measures
        .filter((id) => isFrozen(table, id) && /\d/.test(sheet.get(row, id)))
        .map((measure) => ({ table: table.id, codes: sheet.codes(row), measure })),
    );
  });
}

/** One more or one less in a cell of one edition. */
function revise({ table, codes, measure }: CellAt, edition: number, by: number): Leak {
  return {
    what: `${table} ${codes.join(' ')} ${measure} in edition no. ${edition + 1} of the archive`,
    expected: ['revised'],
    plant: ({ editions }) => {
      const sheet = (editions[edition] as Draft).sheet(table);
      sheet.raise(sheet.find(codes) ?? [], measure, by);
    },
  };
}

/** What was published is published otherwise. */
export const REVISIONS: Kind[] = [
  {
    kind: 'a frozen count revised by 1 in the last edition',
    leaks: (safe) => {
      const { some, below } = seeded(12);
      const last = safe.folders.length - 1;
      const cells = frozenCells(
        safe,
        last,
        ({ restated }, id) => restated === 'agency' && isOfWorkers(id),
      );
      return some(cells, 24).map((cell) => revise(cell, last, below(2) * 2 - 1));
    },
  },
  {
    kind: 'a snapshot revised by 1, what the union did included',
    leaks: (safe) => {
      const { some, below } = seeded(13);
      const last = safe.folders.length - 1;
      const cells = frozenCells(safe, last, ({ restated }) => restated === 'nothing');
      const closed = cells.filter(({ measure }) => measure === 'closed');
      return [...some(cells, 9), ...some(closed, 3)].map((cell) =>
        revise(cell, last, below(2) * 2 - 1),
      );
    },
  },
  {
    kind: 'a frozen count revised by 1 in an earlier edition',
    leaks: (safe) => {
      const { some, below } = seeded(14);
      return [2, 3, 4].flatMap((edition) => {
        const cells = frozenCells(
          safe,
          edition,
          ({ id, restated }, measure) =>
            restated === 'nothing' || (isOfWorkers(measure) && tableOf(id).restated !== 'all'),
        );
        return some(cells, 4).map((cell) => revise(cell, edition, below(2) * 2 - 1));
      });
    },
  },
];
