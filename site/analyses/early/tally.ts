import { DEFAULTS, type EarlySign } from '../../../pipeline/stats/early/early-sign.ts';
import type { Look } from './looks.ts';

/** A sign that was judged. */
export type Judged = Exclude<EarlySign, { statement: 'none' }>;

/** How many cells were looked at, and what came of it. */
export interface Tally {
  looked: number;
  withheld: number;
  short: number;
  judged: number;
  signals: number;
  /** False signals to expect among those judged if nothing has changed. */
  byChance: number;
}

/** Count the looks: those withheld, those whose past is too short, those judged, those with a signal. */
export function tallyOf(looks: readonly Look[]): Tally {
  const because = (reason: string) =>
    looks.filter(({ sign }) => sign.statement === 'none' && sign.reason === reason).length;
  const judged = looks.filter(({ sign }) => sign.statement !== 'none').length;
  return {
    ...{ looked: looks.length, withheld: because('withheld'), short: because('past_too_short') },
    ...{ judged, signals: signalsOf(looks).length, byChance: judged * DEFAULTS.alpha },
  };
}

/** The looks with a signal, in published order. */
export function signalsOf(looks: readonly Look[]): (Look & { sign: Judged })[] {
  return looks.flatMap((look) =>
    look.sign.statement === 'signal' ? [{ ...look, sign: look.sign }] : [],
  );
}
