import { type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';
import type { Run } from './runs.ts';

/** Longer than any count or sum of money a page would print in one piece. */
const LONG = 10;

/** Unbroken numbers nobody can place: an order, a ticket, a mistyped number of another kind. */
export function longNumbers(run: Run, { digits }: View): Finding[] {
  const first = run.at[0] ?? 0;
  const text = digits.slice(first, (run.at.at(-1) ?? 0) + 1);
  return [...text.matchAll(/\d+/g)]
    .filter(({ 0: found }) => found.length >= LONG)
    .map(({ 0: found, index }) =>
      review('case_number', first + index, first + index + found.length),
    );
}
