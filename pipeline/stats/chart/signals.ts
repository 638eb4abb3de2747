import type { ChartPoint } from './points.ts';
import { type Kinds, type Run, runsOf, someOf } from './runs.ts';

export type RuleId = keyof typeof RULES;
export type Side = 'above' | 'below' | 'rising' | 'falling' | 'near';

/**
 * One signal: which rule, the first and last period it names (counted from 0), and on which side.
 */
export interface Signal {
  rule: RuleId;
  first: number;
  last: number;
  side: Side;
}

type Distances = readonly (number | null)[];
type Rule = (distances: Distances, points: readonly ChartPoint[]) => Run<Side>[];

/** A point on a limit, up to rounding, is not beyond it. */
const ON = 1e-9;

/** How many in a row make a signal: on one side, in a trend, close to the centre. */
export const IN_A_ROW = { side: 8, trend: 6, near: 15 } as const;

/**
 * Signal rules. Sources: Western Electric (1956), Statistical Quality Control Handbook, and Nelson
 * LS (1984), J Qual Technol 16:237–239, with eight, not nine, on one side, and six, not seven, in a
 * trend, as commonly taught. A withheld period, or a value exactly on the centre, ends a run.
 */
export const RULES = {
  /** A point beyond a limit. */
  beyond_limit: (d) => runsOf(d.map(beyond(3)), 1),
  /** Eight or more in a row on one side of the centre. */
  eight_one_side: (d) => runsOf(d.map(beyond(0)), IN_A_ROW.side),
  /** Six or more in a row, each above, or each below, the one before. */
  six_trending: (_, points) => trends(points, IN_A_ROW.trend),
  /** Two of three in a row beyond 2 sigma on one side. */
  two_of_three: (d) => either(d.map(beyond(2)), [2, 3]),
  /** Four of five in a row beyond 1 sigma on one side. */
  four_of_five: (d) => either(d.map(beyond(1)), [4, 5]),
  /** Fifteen or more in a row within 1 sigma: limits too wide, or several processes mixed. */
  fifteen_near: (d) => runsOf(d.map(near), IN_A_ROW.near),
} satisfies Record<string, Rule>;

/** Rules used unless others are asked for: every further rule adds false alarms. */
export const USUAL: readonly RuleId[] = [
  'beyond_limit',
  'eight_one_side',
  'six_trending',
  'two_of_three',
  'fifteen_near',
];

/**
 * The signals of a chart, rule by rule. Chance alone gives them too: limits by themselves once in
 * 370 periods, with runs of eight and two of three once in 122 (Champ CW, Woodall WH (1987),
 * Technometrics 29:393–399), all the usual ones about once in 90 (simulated). A signal is a reason
 * to ask, not a verdict.
 */
export function signals(points: readonly ChartPoint[], rules = USUAL): Signal[] {
  const distances = points.map(distance);
  return rules.flatMap((rule) =>
    RULES[rule](distances, points).map(({ kind, first, last }) => ({
      rule,
      first,
      last,
      side: kind,
    })),
  );
}

/** Distance from the centre in sigmas; null for an unknown value. */
function distance({ value, centre, sigma }: ChartPoint): number | null {
  if (value === null) return null;
  const apart = value - centre;
  // a mean is rounded: without this a series that never moves would lie beyond limits of width 0
  return Math.abs(apart) <= 1e-12 * Math.abs(centre) ? 0 : apart / sigma;
}

function beyond(sigmas: number) {
  return (z: number | null): 'above' | 'below' | 'other' | null => {
    if (z === null) return null;
    if (z === 0 || Math.abs(z) <= sigmas + ON) return 'other';
    return z > 0 ? 'above' : 'below';
  };
}

function near(z: number | null): 'near' | 'other' | null {
  if (z === null) return null;
  return Math.abs(z) < 1 ? 'near' : 'other';
}

function either(kinds: Kinds<'above' | 'below'>, some: readonly [number, number]): Run<Side>[] {
  const runs = [...someOf(kinds, 'above', some), ...someOf(kinds, 'below', some)];
  return runs.sort((a, b) => a.first - b.first);
}

/** A trend of six values is a run of five steps; it begins where the first step starts. */
function trends(points: readonly ChartPoint[], values: number): Run<Side>[] {
  const steps = points.map(({ value }, i) => {
    const before = points[i - 1]?.value ?? null;
    if (value === null || before === null) return null;
    if (value === before) return 'other';
    return value > before ? 'rising' : 'falling';
  });
  return runsOf(steps, values - 1).map((run) => ({ ...run, first: run.first - 1 }));
}
