import { demand, demandCount } from '../demand.ts';
import { LEVEL, zOf } from '../interval/level.ts';
import { type CurveLimits, survivalLimits } from './limits.ts';
import type { DayCount } from './risk-sets.ts';

/** What happened between two listed days: events, and matters no longer followed. */
export interface LifeInterval {
  /** The interval’s last day. */
  day: number;
  /** Still open, and followed, when the interval began. */
  atRisk: number;
  events: number;
  censored: number;
}

/** The curve at the end of an interval. */
export interface LifeStep extends LifeInterval, CurveLimits {
  /** Share still open; null from an interval on in which nobody was left to follow. */
  survival: number | null;
}

/**
 * Life table: the share still open at listed days, from counts between them. Whoever is no longer
 * followed counts for half of the interval: q = d / (n − c/2), S = Π (1 − q). With days listed one
 * by one it is Kaplan and Meier’s curve up to that half. Anybody can work it out from published
 * counts, which a curve of single days would not allow to be published.
 *
 * Sources: Cutler SJ, Ederer F (1958), J Chronic Dis 8:699–712; error by Greenwood M (1926); log-log
 * limits as in `survivalLimits`.
 *
 * @throws RangeError for counts that cannot be, or unless days ascend
 */
export function lifeTable(intervals: readonly LifeInterval[], level = LEVEL): LifeStep[] {
  const z = zOf(level);
  let survival: number | null = 1;
  let variance = 0;
  let before = -1;
  return intervals.map((interval) => {
    demandInterval(interval, before);
    before = interval.day;
    const { atRisk, events, censored } = interval;
    const exposed = atRisk - censored / 2;
    // once all are closed there is nobody to follow, and nothing is unknown
    if (exposed === 0) survival = survival === 0 ? 0 : null;
    else if (survival !== null) {
      survival *= 1 - events / exposed;
      if (events > 0) variance += events / (exposed * (exposed - events));
    }
    const limits =
      survival === null
        ? { lower: null, upper: null }
        : survivalLimits('log-log', survival, Math.sqrt(variance), z);
    return { ...interval, survival, ...limits };
  });
}

/**
 * The intervals as counts by day for `logRank`, which asks for order alone: whoever was closed in an
 * interval counts at its end, and whoever is no longer followed for half of it, as in the life table:
 * one half of them leaves before the closures, the other (and the odd one) after. Were all of them
 * at risk through it, a group followed for less time would look slower than it is, and a test at 5%
 * would find a difference where there is none in up to a third of the cases. Closures of an interval
 * count as ties, which costs a little power. Groups compared must list the same days.
 * Source: Mantel N (1966), Cancer Chemother Rep 50:163–170, who starts from life tables.
 *
 * @returns days that only stand for the order, with those followed to the end as the last
 */
export function tiedDays(intervals: readonly LifeInterval[]): DayCount[] {
  const days = intervals.flatMap(({ day, events, censored }) => [
    { day: 2 * day, events: 0, censored: Math.floor(censored / 2) },
    { day: 2 * day + 1, events, censored: Math.ceil(censored / 2) },
  ]);
  const last = intervals.at(-1);
  if (!last) return [];
  const followed = last.atRisk - last.events - last.censored;
  return [...days, { day: 2 * last.day + 2, events: 0, censored: followed }];
}

function demandInterval({ day, atRisk, events, censored }: LifeInterval, before: number): void {
  demandCount(day, 'A day');
  demand(day > before, 'Days must ascend, each once.');
  demandCount(events, 'The number of events of an interval');
  demandCount(censored, 'The number no longer followed of an interval');
  demandCount(atRisk, 'The number at risk');
  demand(events + censored <= atRisk, 'No more can leave an interval than were at risk in it.');
}
