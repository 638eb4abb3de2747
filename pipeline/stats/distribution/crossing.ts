/**
 * The least number from `low` to `high` at which `isPast` turns true, to the last bit, by halving;
 * `isPast` must be false below some number and true above it.
 */
export function crossing(isPast: (x: number) => boolean, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (isPast(middle)) above = middle;
    else below = middle;
  }
}

/**
 * The same without a known upper end: it is looked for by doubling `guess`, which must be positive.
 */
export function crossingAbove(isPast: (x: number) => boolean, guess: number): number {
  let high = guess;
  while (!isPast(high)) high *= 2;
  return crossing(isPast, 0, high);
}

/** The least whole number from 0 up at which `isPast` turns true. */
export function firstWhole(isPast: (k: number) => boolean): number {
  let [below, above] = [-1, 1];
  while (!isPast(above)) [below, above] = [above, above * 2];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isPast(middle)) above = middle;
    else below = middle;
  }
  return above;
}
