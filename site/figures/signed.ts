import type { Cell } from '../editions/schema.ts';

/**
 * A whole difference with its sign: +63, −12, 0.
 *
 * @param write how a figure is written where it stands
 */
export function signedCount(difference: Cell, write: (figure: Cell) => string): string {
  if (difference === null || difference === 0) return write(difference);
  return `${difference > 0 ? '+' : '−'}${write(Math.abs(difference))}`;
}
