import type { Span } from '../contract/appeal.ts';
import { type FieldName, field } from '../contract/fields.ts';
import type { Period } from '../contract/source.ts';

const DAY = 86_400_000;
const YEAR = 364;
/** How long before the month of a table its matters may have come in, in days. */
const LEAD = 92;
const SLOP = 31;

/**
 * The days that a date without a year may mean in one column; such a date is read only where it
 * falls on one day of them.
 *
 * @param period days the title says the table is about
 * @param span days an event of the export can have
 */
export function dayWindow(
  name: FieldName,
  period: Period | null,
  span: Span | undefined,
): Period | null {
  if (!span) return null;
  const f = field(name);
  const last = f.kind === 'date' && f.mayBeFuture ? '9999-12-31' : span.exported;
  const { from, to } = period ? around(name, period) : { from: span.earliest, to: last };
  return { from: laterOf(from, span.earliest), to: earlierOf(to, last) };
}

/** A table of December holds matters of October; what it assigned and closed may run into next year. */
function around(name: FieldName, { from, to }: Period): Period {
  const lead = Math.max(0, Math.min(LEAD, YEAR - daysBetween(from, to)));
  const start = shift(from, -lead);
  if (name === 'received') return { from: start, to: shift(to, lead > 0 ? SLOP : 0) };
  return { from: start, to: laterOf(shift(start, YEAR), shift(to, LEAD)) };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function laterOf(...days: [string, string]): string {
  return days.sort()[1];
}

function earlierOf(...days: [string, string]): string {
  return days.sort()[0];
}
