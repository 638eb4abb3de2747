import { calendarOf } from '../../contract/table.ts';
import { leftOutOf } from '../attack/history.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Edition } from '../read/edition.ts';
import { rowsOfPeriod } from '../read/grid.ts';
import { isCalendar, isPeriod, monthsOf } from '../read/period.ts';
import { rowKey, type Sheet } from '../read/sheet.ts';

/**
 * Cells are whole numbers or withheld; a table by calendar periods has exactly the rows of its
 * grid, in canonical order, for periods without a gap. Any other order, or a row that is missing
 * because of what it holds, would tell of a withheld count. Tables without periods list what is
 * published one by one or once, and only their cells are looked at.
 */
export function shape(edition: Edition): Finding[] {
  return [...edition.sheets.values()].flatMap((sheet) => {
    const periods = sheet.plain ? wrongPeriods(sheet, leftOutOf(edition, sheet.table)) : [''];
    return periods.map((period) =>
      findingAt('shape', edition.id, { table: sheet.table.id, period }),
    );
  });
}

/** Periods whose rows are wrong; an empty one where it is the periods themselves. */
function wrongPeriods({ table, rows, periods }: Sheet, leftOut: readonly string[]): string[] {
  const level = calendarOf(table)?.kind ?? '';
  if (!isCalendar(level)) return leftOut.length > 0 ? [''] : [];
  const all = [...periods, ...leftOut].sort();
  const inOrder =
    all.every((period) => isPeriod(level, period)) &&
    all.every((period, at) => at === 0 || follows(all[at - 1] ?? '', period)) &&
    periods.every((period, at) => at === 0 || (periods[at - 1] ?? '') < period);
  if (!inOrder) return [''];
  const expected = periods.flatMap((period) => rowsOfPeriod(table, period));
  if (rows.length !== expected.length) return [''];
  const wrong = rows.filter((row, at) => rowKey(row.codes) !== rowKey(expected[at] ?? []));
  return wrong.map(({ period }) => period);
}

function follows(before: string, after: string): boolean {
  return (monthsOf(before)?.last ?? 0) + 1 === monthsOf(after)?.first;
}
