import type { Pool } from './pool.ts';
import type { Program } from './program.ts';

/** What an attacker can narrow an unknown down to, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** Slack for the solver’s rounding: ends this close to a whole number are that number. */
const SLACK = 1e-6;

/**
 * The interval of an unknown by two linear programs, its ends rounded inwards to whole numbers.
 * Vertices that are whole-number tables go to the pool.
 *
 * @returns null when nothing satisfies the system
 */
export function intervalOf(program: Program, unknown: number, pool: Pool): Interval | null {
  const least = program.end(unknown, 'least');
  const most = program.end(unknown, 'most');
  if (!least || !most) return null;
  pool.add(least.at);
  pool.add(most.at);
  const low = Math.max(0, Math.ceil(least.value - SLACK));
  return { low, high: Math.floor(most.value + SLACK) };
}

/** Whether an interval leaves a count in doubt by a threshold; low is never below 0. */
export function isWide({ low, high }: Interval, threshold: number): boolean {
  return high >= threshold && (low === 0 || high - low >= threshold);
}
