import { cell, key, type Row } from '../editions/schema.ts';

/** Days between which a number of days lies, both included; no end after the last listed day. */
export interface DaysBetween {
  from: number;
  to: number | null;
}

/**
 * Where the median of closed matters alone lies: the publication lists closures between chosen
 * days, so no more than an interval can be said. Of an even number the two middle ones count.
 *
 * @param curve rows of `closing_curve`, by day
 * @param closed all closures, those after the last listed day included
 * @returns nothing where none was closed or a figure is withheld
 */
export function naiveMedianBetween(curve: readonly Row[], closed: number): DaysBetween | undefined {
  const counts = curve.map((row) => cell(row, 'closed_since'));
  if (closed === 0 || counts.includes(null)) return undefined;
  const days = curve.map((row) => Number(key(row, 'day')));
  const first = intervalOf(Math.ceil(closed / 2));
  const second = intervalOf(Math.floor(closed / 2) + 1);
  return { from: first.from, to: second.to };

  /** The listed interval in which the closure of this rank, counted from the soonest, falls. */
  function intervalOf(rank: number): DaysBetween {
    let before = 0;
    const at = counts.findIndex((count) => {
      before += count ?? 0;
      return before >= rank;
    });
    const last = at === -1 ? days.at(-1) : days[at - 1];
    return { from: last === undefined ? 0 : last + 1, to: days[at] ?? null };
  }
}
