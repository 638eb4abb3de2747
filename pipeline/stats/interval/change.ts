/** Which way something went, as far as its interval says. */
export type Direction = 'rose' | 'fell' | 'unclear';

interface Limits {
  lower: number;
  /** null: without end. */
  upper: number | null;
}

/**
 * The direction of a change with limits. `none` is the value that means “the same”: 0 for a
 * difference, 1 for a ratio. A limit that touches it leaves the direction unclear.
 */
export function directionOf({ lower, upper }: Limits, none = 0): Direction {
  if (lower > none) return 'rose';
  return upper !== null && upper < none ? 'fell' : 'unclear';
}

/** Whether a difference is a change: its interval excludes `none`. */
export function isChange(limits: Limits, none = 0): boolean {
  return directionOf(limits, none) !== 'unclear';
}
