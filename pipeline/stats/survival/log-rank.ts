import { demand } from '../demand.ts';
import { chiSquareAbove } from '../distribution/chi-square.ts';
import { type DayCount, type RiskSet, riskSets } from './risk-sets.ts';
import { solve } from './solve.ts';

export interface LogRank {
  /** Weighted numbers of events seen and expected, group by group. */
  observed: number[];
  expected: number[];
  chiSquare: number;
  df: number;
  p: number;
}

/**
 * Weight of a day, from the pooled share still open when it began: 1 for the log-rank test, that
 * share for the Peto–Peto test, which looks more at the early days.
 */
export type RankWeight = 'log-rank' | 'peto';

/**
 * Whether groups differ in the time until closure: log-rank test from counts by day. Sources:
 * Mantel N (1966); Peto R, Peto J (1972), JRSS A 135:185–207; the family of Harrington DP, Fleming
 * TR (1982), Biometrika 69:553–566, with rho 0 and 1, as in R’s `survdiff`.
 *
 * It says whether curves differ, not by how much, and has little power where they cross.
 *
 * @throws RangeError for counts that cannot be, or if fewer than two groups were at risk at an
 *   event
 */
export function logRank(
  groups: readonly (readonly DayCount[])[],
  weight: RankWeight = 'log-rank',
): LogRank {
  const sums = addDays(groups.map(riskSets), weight);
  // a group that was never at risk on a day with events says nothing
  const used = sums.expected.flatMap((e, group) => (e > 0 ? [group] : []));
  demand(used.length > 1, 'A comparison needs two groups at risk on days with events.');
  const free = used.slice(1);
  const over = free.map((g) => (sums.observed[g] ?? 0) - (sums.expected[g] ?? 0));
  const matrix = free.map((g) => free.map((h) => sums.variance[g]?.[h] ?? 0));
  const solved = solve(matrix, over);
  const chiSquare = over.reduce((sum, value, i) => sum + value * (solved[i] ?? 0), 0);
  const { observed, expected } = sums;
  return {
    observed,
    expected,
    chiSquare,
    df: free.length,
    p: chiSquareAbove(chiSquare, free.length),
  };
}

interface Sums {
  observed: number[];
  expected: number[];
  variance: number[][];
}

/** Adds up what every day with an event contributes: hypergeometric means and covariances. */
function addDays(groups: readonly RiskSet[][], weight: RankWeight): Sums {
  const zeros = () => groups.map(() => 0);
  const sums: Sums = { observed: zeros(), expected: zeros(), variance: groups.map(zeros) };
  let survival = 1;
  for (const { atRisk, events } of byDay(groups)) {
    const n = total(atRisk);
    const d = total(events);
    addDay(sums, { atRisk, events, n, d, w: weight === 'peto' ? survival : 1 });
    survival *= (n - d) / n;
  }
  return sums;
}

interface Day {
  atRisk: number[];
  events: number[];
  n: number;
  d: number;
  w: number;
}

function addDay(sums: Sums, { atRisk, events, n, d, w }: Day): void {
  const spread = n > 1 ? (w * w * d * (n - d)) / (n - 1) : 0;
  for (const [g, at] of atRisk.entries()) {
    sums.observed[g] = (sums.observed[g] ?? 0) + w * (events[g] ?? 0);
    sums.expected[g] = (sums.expected[g] ?? 0) + (w * d * at) / n;
    const row = sums.variance[g] ?? [];
    for (const [h, other] of atRisk.entries())
      row[h] = (row[h] ?? 0) + spread * (at / n) * ((g === h ? 1 : 0) - other / n);
  }
}

/** Numbers at risk and events of every group on each day on which any group has an event. */
function* byDay(groups: readonly RiskSet[][]) {
  const days = new Set(groups.flatMap((g) => g.filter((s) => s.events > 0).map((s) => s.day)));
  const next = groups.map(() => 0);
  for (const day of [...days].sort((a, b) => a - b)) {
    const sets = groups.map((group, g) => {
      let at = next[g] ?? 0;
      while ((group[at]?.day ?? Number.POSITIVE_INFINITY) < day) at++;
      next[g] = at;
      return group[at];
    });
    yield {
      atRisk: sets.map((set) => set?.atRisk ?? 0),
      events: sets.map((set) => (set?.day === day ? set.events : 0)),
    };
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
