import { LEVEL } from '../../pipeline/stats/interval/level.ts';
import type { Edition } from '../editions/schema.ts';
import { sharesOf } from '../figures/shares.ts';

/** Percentages that are rules and not figures: the level of intervals, the shares of the policy. */
export function allowedPercents({ manifest }: Edition): ReadonlySet<string> {
  const { cells, records } = sharesOf(manifest.policy);
  return new Set([`${100 * LEVEL}%`, cells, records]);
}
