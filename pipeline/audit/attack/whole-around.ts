import { IDENTITIES } from '../../contract/identities.ts';
import { type MeasureId, measure } from '../../contract/measures.ts';
import type { Edition } from '../read/edition.ts';
import { isCalendar, monthsIn, monthsOf } from '../read/period.ts';
import type { Sheet } from '../read/sheet.ts';

/**
 * The exact total a count of a period is known to be a part of. Totals are always published, and
 * that a part is at most its whole needs no table: nobody can be kept from knowing that.
 *
 * @returns null where no total of the period is published
 */
export function wholeAround(id: MeasureId, period: string, edition: Edition): number | null {
  const { total, within } = measure(id);
  const own = totalOf((total ?? within ?? id) as MeasureId, period, edition);
  if (own !== null) return own;
  const above = IDENTITIES.find(({ parts }) => parts.includes(id));
  return above ? wholeAround(above.whole, period, edition) : null;
}

/** Sum of a measure over the finished parts of a period, from a table of totals alone. */
function totalOf(id: MeasureId, period: string, edition: Edition): number | null {
  for (const sheet of edition.sheets.values())
    if (isTotals(sheet, id)) {
      const found = sumWithin(sheet, id, period);
      if (found !== null) return found;
    }
  return null;
}

function isTotals({ table }: Sheet, id: MeasureId): boolean {
  const { privacy, clock, dimensions, measures } = table;
  return (
    privacy === 'total' && clock === 'received' && dimensions.length === 1 && measures.includes(id)
  );
}

function sumWithin({ table, rows }: Sheet, id: MeasureId, period: string): number | null {
  const [span, at] = [monthsOf(period), table.measures.indexOf(id)];
  const level = table.dimensions[0]?.kind ?? '';
  if (!span || !isCalendar(level)) return null;
  const inside = rows.filter((row) => {
    const months = monthsOf(row.period);
    return months !== null && months.first >= span.first && months.last <= span.last;
  });
  if (inside.length * monthsIn(level) < span.last - span.first + 1) return null;
  return inside.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0);
}
