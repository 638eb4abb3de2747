import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { codeAt, levelsFrom } from '../../pipeline/contract/levels.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { Archive } from './archive.ts';
import type { CutRow } from './count-at.ts';
import type { Safe } from './safe.ts';
import { thresholdOf, trueCells } from './truth.ts';

interface Sight {
  table: Table;
  rows: readonly CutRow[];
  threshold: number;
}

/**
 * Whether one subtraction with pencil and paper gives away what one of two tables withholds: where
 * one shows all of a total, a single row the other withholds is known, and so is that none of
 * several can be as large as the threshold. A proof by the true counts, not by the audit.
 */
export function givesAway(safe: Safe, table: Table, rows: readonly CutRow[]): boolean {
  const own = { table, rows, threshold: thresholdOf(table) };
  return published(safe).some((other) => subtracts(own, other));
}

function subtracts(one: Sight, other: Sight): boolean {
  const cut = sharedCut(one.table, other.table);
  const groups = grouped(other, cut);
  return [...grouped(one, cut)].some(([key, own]) => {
    const its = groups.get(key);
    if (!its || total(own) !== total(its)) return false;
    return (
      (isWhole(its) && isGivenAway(own, one.threshold)) ||
      (isWhole(own) && isGivenAway(its, other.threshold))
    );
  });
}

function isWhole(rows: readonly CutRow[]): boolean {
  return rows.every(({ shown }) => shown);
}

function isGivenAway(rows: readonly CutRow[], threshold: number): boolean {
  const hidden = rows.filter(({ shown }) => !shown);
  return hidden.length === 1 || (hidden.length > 1 && total(hidden) < threshold);
}

function total(rows: readonly CutRow[]): number {
  return rows.reduce((sum, { cells }) => sum + (cells.valid ?? 0), 0);
}

/** For each dimension of the first table that the second has too, the level both can be read at. */
function sharedCut(one: Table, other: Table): { from: string; at: number; to: string }[] {
  const levels = other.dimensions.map(({ id }) => levelsFrom(id));
  return one.dimensions.flatMap(({ id }, at) => {
    const to = levelsFrom(id).find((level) => levels.some((above) => above.includes(level)));
    return to === undefined ? [] : [{ from: id, at, to }];
  });
}

function grouped({ table, rows }: Sight, cut: ReturnType<typeof sharedCut>): Map<string, CutRow[]> {
  const groups = new Map<string, CutRow[]>();
  const places = cut.map(({ to }) => {
    const at = table.dimensions.findIndex(({ id }) => levelsFrom(id).includes(to));
    return { at, from: table.dimensions[at]?.id ?? '', to };
  });
  for (const row of rows) {
    const key = places.map(({ at, from, to }) => codeAt(from, row.codes[at] ?? '', to)).join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** The published tables that count each valid appeal in one row. */
function published(safe: Safe): Sight[] {
  const { last } = new Archive(safe.folders);
  const counting = TABLES.filter(
    ({ measures, dimensions }) =>
      measures.includes('valid') && dimensions.every(({ kind }) => kind !== 'forum'),
  );
  return counting.map((table) => {
    const sheet = last.sheet(table.id);
    const rows = sheet.rows.map((row) => {
      const codes = sheet.codes(row);
      const cells = trueCells(safe, { table: table.id, codes });
      return { codes, cells, shown: sheet.get(row, 'valid') !== WITHHELD };
    });
    return { table, rows, threshold: thresholdOf(table) };
  });
}
