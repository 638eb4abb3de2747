import { wilson } from '../../pipeline/stats/interval/wilson.ts';
import type { Cell } from '../editions/schema.ts';

/** How a rate may be shown: withheld, without a base, as a fraction, or as a fraction and a rate. */
export type Rate =
  | { kind: 'withheld' }
  | { kind: 'none' }
  | { kind: 'fraction'; part: number; whole: number }
  | { kind: 'rate'; part: number; whole: number; percent: string; limits: Bounds };

/** 95% limits of a share, 0..1. */
interface Bounds {
  lower: number;
  upper: number;
}

/**
 * A rate from two published figures; nothing is shown unless both are.
 *
 * @param base below it a rate is a fraction only
 */
export function rate(part: Cell, whole: Cell, base: number): Rate {
  if (part === null || whole === null) return { kind: 'withheld' };
  if (part > whole) throw new Error(`a part of ${part} is larger than its whole ${whole}`);
  if (whole === 0) return { kind: 'none' };
  if (whole < base) return { kind: 'fraction', part, whole };
  return {
    kind: 'rate',
    part,
    whole,
    percent: percent(part, whole),
    limits: wilson({ part, whole }),
  };
}

/** One decimal; 100.0% only for the whole, 0.0% only for nothing. */
function percent(part: number, whole: number): string {
  const tenths = Math.round((part * 1000) / whole);
  if (tenths === 0 && part > 0) return '<0.1%';
  if (tenths === 1000 && part < whole) return '99.9%';
  return `${(tenths / 10).toFixed(1)}%`;
}
