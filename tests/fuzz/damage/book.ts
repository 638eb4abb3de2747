import * as XLSX from '@e965/xlsx';
import { isBlank } from '../../../pipeline/read/blank.ts';
import { HEADERS } from '../../catalogue/ledger.ts';
import type { Dice } from '../dice.ts';
import { MARK } from '../draft.ts';
import type { Damage } from './damage.ts';

/** A workbook before it is bytes; the records are in `sheet`. */
export interface BookDraft {
  sheet: XLSX.WorkSheet;
  name: string;
  /** Rows of the header and above it; the records follow. */
  head: number;
  rows: number;
  width: number;
  before: [name: string, sheet: XLSX.WorkSheet][];
  hidden: string[];
  date1904: boolean;
  plain: XLSX.WritingOptions;
}

type OfBook = Damage<BookDraft>;

/** Change some cells of the records, none of spaces: a blank row stays one. `change` may do nothing. */
function cells(
  it: BookDraft,
  chance: Dice,
  inSoMany: number,
  change: (cell: XLSX.CellObject, header: string) => void,
): BookDraft {
  for (let row = it.head; row < it.head + it.rows; row++)
    for (let column = 0; column < it.width; column++) {
      const cell = it.sheet[XLSX.utils.encode_cell({ r: row, c: column })];
      const header = it.sheet[XLSX.utils.encode_cell({ r: it.head - 1, c: column })]?.v ?? '';
      if (cell && chance.once(inSoMany) && !isBlank(String(cell.v))) change(cell, String(header));
    }
  return it;
}

const first = (it: BookDraft, name: string, rows: (string | null)[][]): BookDraft => ({
  ...it,
  before: [...it.before, [name, XLSX.utils.aoa_to_sheet(rows)]],
});

function merge(it: BookDraft, chance: Dice, many: number, most: number): BookDraft {
  const merges = Array.from({ length: many }, () => {
    const s = { r: it.head + chance.below(it.rows || 1), c: chance.below(it.width) };
    return { s, e: { r: s.r + chance.below(most), c: s.c + chance.below(2) } };
  });
  it.sheet['!merges'] = [...(it.sheet['!merges'] ?? []), ...merges];
  return it;
}

/** What may be wrong with a workbook that a program has written whole. */
export const BOOK_DAMAGES: readonly OfBook[] = [
  {
    name: 'dates and numbers as such',
    does: (it, chance) =>
      cells(it, chance, 2, (cell, header) => {
        const days = Date.parse(String(cell.v)) / 86_400_000 + 25_569;
        const z = chance.pick(['yyyy/m/d', 'm/d/yy', 'yyyy"年"m"月"', '[$-804]aaaa', 'General']);
        if (header.endsWith('日期') && Number.isFinite(days))
          Object.assign(cell, { t: 'n', v: days, z });
        else if (/^\d+$/.test(String(cell.v))) Object.assign(cell, { t: 'n', v: Number(cell.v) });
      }),
  },
  {
    name: 'cells of another type',
    does: (it, chance) =>
      cells(it, chance, 9, (cell) =>
        Object.assign(
          cell,
          chance.pick([
            { t: 'b', v: true },
            { t: 'n', v: -1.5e300 },
            { t: 'n', v: 41732.123, z: 'yyyy-mm-dd hh:mm' },
            { t: 'n', v: 0.1, z: '0%' },
            { t: 'n', v: 2_958_466, z: 'yyyy' },
            { t: 'n', v: -7, z: 'yyyy-mm-dd' },
            { t: 's', v: `41732${MARK}` },
          ]),
        ),
      ),
  },
  {
    name: 'error values',
    does: (it, chance) =>
      cells(it, chance, 15, (cell) =>
        Object.assign(cell, { t: 'e', v: chance.pick([0, 7, 15, 23, 29, 36, 42]) }),
      ),
  },
  {
    name: 'formulas',
    does: (it, chance) =>
      cells(it, chance, 9, (cell) => {
        cell.f = chance.pick([
          `HYPERLINK("http://x.invalid","${MARK}")`,
          'SUM(A:A)',
          'NOW()',
          `WEBSERVICE("http://x.invalid/${MARK}")`,
          `'[${MARK}.xlsx]1'!A1`,
        ]);
        if (chance.once(3)) delete cell.v;
      }),
  },
  { name: 'a few merged cells', does: (it, chance) => merge(it, chance, 1 + chance.below(5), 5) },
  { name: 'merged cells everywhere', does: (it, chance) => merge(it, chance, 200, 30) },
  {
    name: 'cells merged to the end of the sheet',
    does(it) {
      const whole = { s: { r: it.head, c: 0 }, e: { r: 1_048_575, c: 16_383 } };
      it.sheet['!merges'] = [...(it.sheet['!merges'] ?? []), whole];
      return it;
    },
  },
  {
    name: 'the header merged',
    mayRefuse: true,
    uncounted: true,
    does(it, chance) {
      const s = { r: it.head - 1, c: chance.below(it.width) };
      it.sheet['!merges'] = [{ s, e: { r: s.r + chance.below(2), c: s.c + chance.below(4) } }];
      return it;
    },
  },
  {
    name: 'a sheet of instructions first',
    does: (it) => first(it, '填表说明', [['填表说明'], [`一、${MARK}`], ['编号', '须填']]),
  },
  {
    name: 'a hidden sheet of old records first',
    does: (it) => ({ ...first(it, '旧', [[...HEADERS], [MARK, MARK]]), hidden: ['旧'] }),
  },
  {
    name: 'every sheet hidden',
    mayRefuse: true,
    does: (it) => ({ ...it, hidden: [...it.hidden, it.name] }),
  },
  {
    name: 'a sheet with an odd name',
    does: (it, chance) => ({
      ...it,
      name: chance.pick(['=cmd|calc!A1', '<script>&amp;"', '😀 %s {{x}}', '..', ' 1月 ', '1e9']),
    }),
  },
  {
    name: 'hidden rows and columns',
    does(it, chance) {
      it.sheet['!rows'] = Array.from({ length: it.head + it.rows }, (_, row) =>
        row >= it.head && chance.once(3) ? { hidden: true } : {},
      );
      it.sheet['!cols'] = Array.from({ length: it.width }, () => ({ hidden: chance.once(3) }));
      return it;
    },
  },
  {
    name: 'comments and links',
    does: (it, chance) =>
      cells(it, chance, 12, (cell) => {
        cell.c = [{ a: MARK, t: `${MARK}=1+1` }];
        if (chance.once(2)) cell.l = { Target: `http://x.invalid/${MARK}`, Tooltip: MARK };
      }),
  },
  { name: 'days counted from 1904', does: (it) => ({ ...it, date1904: true }) },
  { name: 'texts in the cells themselves', does: (it) => ({ ...it, plain: { bookSST: false } }) },
];
