import type { Signal } from '../../../pipeline/stats/chart/signals.ts';
import type { Controlled } from './controlled.ts';

/** Months, counted from the newest, in which a signal is news, and in which it is still named. */
const NEWS = 6;
const NAMED = 12;

/** Signals as a sentence tells them. */
export interface Told {
  /** Those that reach into the last twelve months, the newest first. */
  named: Signal[];
  /** How many ended before. */
  older: number;
  /** Whether one touches the last six months. */
  news: boolean;
}

/** Sorts the signals of a chart; one that lies inside another on its side is told with that one. */
export function told({ months, signals }: Controlled): Told {
  const whole = signals.filter((one) => !signals.some((other) => holds(other, one, signals)));
  const reaching = (last: number) => (one: Signal) => one.last >= months.length - last;
  const named = whole.filter(reaching(NAMED)).sort((a, b) => b.last - a.last || a.first - b.first);
  return { named, older: whole.length - named.length, news: whole.some(reaching(NEWS)) };
}

/** Whether one signal spans all months of another; of two over the same months the first listed. */
function holds(one: Signal, other: Signal, listed: readonly Signal[]): boolean {
  if (one === other || one.side !== other.side) return false;
  if (one.first === other.first && one.last === other.last)
    return listed.indexOf(one) < listed.indexOf(other);
  return one.first <= other.first && one.last >= other.last;
}
