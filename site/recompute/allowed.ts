import { MEASURES } from '../../pipeline/contract/measures.ts';
import { LEVEL } from '../../pipeline/stats/interval/level.ts';
import type { Edition } from '../editions/schema.ts';
import { sharesOf } from '../figures/shares.ts';

/** Percentages that are rules and not figures: the level of intervals, the shares of the policy. */
export function allowedPercents({ manifest }: Edition): ReadonlySet<string> {
  const { cells, records } = sharesOf(manifest.policy);
  return new Set([`${100 * LEVEL}%`, cells, records]);
}

/** Counts that are rules and not figures: what the policy withholds below, and days in the names of measures. */
export function allowedCounts({ manifest }: Edition): ReadonlySet<string> {
  const { thresholds, rate_base } = manifest.policy;
  const named = Object.values(MEASURES).flatMap(({ zh }) => zh.match(/\d+/g) ?? []);
  return new Set([...Object.values(thresholds), rate_base].map(String).concat(named));
}
