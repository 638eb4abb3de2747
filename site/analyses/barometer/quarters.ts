import { codeAt } from '../../../pipeline/contract/levels.ts';
import type { Cell } from '../../editions/schema.ts';
import { yearBefore } from '../../figures/calendar.ts';

const MONTHS = 3;

/** Sums by quarter of counts by month: only of whole quarters, and null where a month is withheld. */
export function quartersOf(months: ReadonlyMap<string, Cell>): Map<string, Cell> {
  const found = new Map<string, Cell[]>();
  for (const [month, count] of months) {
    const quarter = codeAt('month', month, 'quarter');
    found.set(quarter, [...(found.get(quarter) ?? []), count]);
  }
  const whole = [...found].filter(([, counts]) => counts.length === MONTHS);
  return new Map(whole.map(([quarter, counts]) => [quarter, counts.reduce(add)]));
}

/** The newest quarter and the same one a year before, if both are published. */
export function newestPair(
  quarters: readonly string[],
): { now: string; before: string } | undefined {
  const now = quarters.toSorted().at(-1);
  if (!now) return undefined;
  const before = yearBefore(now);
  return quarters.includes(before) ? { now, before } : undefined;
}

function add(sum: Cell, count: Cell): Cell {
  return sum === null || count === null ? null : sum + count;
}
