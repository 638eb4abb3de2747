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
  const months = monthNumber(end) - monthNumber(assigned);
  return months < 0 ? undefined : months;
}

function monthNumber(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}
