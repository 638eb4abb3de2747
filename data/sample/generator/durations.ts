import type { Random } from './random.ts';

/** Days from assignment to closing, by per mille of appeals: half within a month, a long tail. */
const QUANTILES: readonly (readonly [perMille: number, days: number])[] = [
  [0, 0],
  [40, 0],
  [90, 3],
  [150, 7],
  [280, 15],
  [500, 32],
  [660, 47],
  [770, 62],
  [880, 92],
  [950, 155],
  [985, 290],
  [1000, 480],
];

const DAYS: readonly number[] = Array.from({ length: 1000 }, (_, perMille) => {
  const upper = QUANTILES.findIndex(([at]) => at > perMille);
  const [from, low] = QUANTILES[upper - 1] as readonly [number, number];
  const [to, high] = QUANTILES[upper] as readonly [number, number];
  return low + Math.floor(((high - low) * (perMille - from)) / (to - from));
});

/**
 * Draws days to closing between two bounds, keeping the shape of the distribution inside them.
 * @param pace per cent of the ordinary duration
 */
export function daysToClose(pace: number, low: number, high: number, random: Random): number {
  const scaled = DAYS.map((days) => Math.floor((days * pace) / 100));
  const possible = scaled.filter((days) => days >= low && days <= high);
  if (possible.length > 0) return random.pick(possible);
  return random.between(low, Math.min(high, low + 30));
}
