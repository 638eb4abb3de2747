import { numberOf } from '../figures/calendar.ts';
import type { KeyIssue } from './item.ts';

/**
 * Months from the month it was assigned to the month it was closed, or to that of the as-of date
 * while it is open. Only months are published, so this counts turns of the month, not days.
 *
 * @returns nothing where either end is not published, as for one that was terminated or withdrawn
 */
export function monthsOpen(
  { state, assigned, closed }: Pick<KeyIssue, 'state' | 'assigned' | 'closed'>,
  asOf: string,
): number | undefined {
  const end = state === 'in_progress' ? asOf : closed;
  if (!assigned || !end) return undefined;
  const [from, to] = [assigned, end].map((day) => numberOf(day.slice(0, 7), 'month'));
  const months = Number(to) - Number(from);
  return months < 0 ? undefined : months;
}
