import {
  type Comparison,
  comparisonsOf,
  sumFractions,
} from '../../../pipeline/stats/compare/comparisons.ts';
import { type CountChange, countChange } from '../../../pipeline/stats/compare/count-change.ts';
import { neighbourDispersion } from '../../../pipeline/stats/compare/neighbour-dispersion.ts';
import { type ShareChange, shareChange } from '../../../pipeline/stats/compare/share-change.ts';
import { festivalDays } from '../../../pipeline/stats/compare/spring-festival.ts';
import { LEVEL } from '../../../pipeline/stats/interval/level.ts';
import type { Source } from '../analysis.ts';
import { type Amount, FIGURES, type Figure, type Series, seriesOf } from './figures.ts';

/** One figure against one earlier time. */
export interface Compared {
  figure: Figure;
  against: 'year' | 'month';
  now: Side;
  before: Side;
  change: Change;
}

/** Months taken together and what they hold; nothing where the table lacks one of them. */
export interface Side {
  months: string[];
  amount: Amount | undefined;
}

/** A change with limits, or why there is none. */
export type Change =
  | ({ kind: 'count' } & CountChange)
  | ({ kind: 'share' } & ShareChange)
  | { kind: 'none'; why: WhyNot };

/**
 * festival: neighbouring months with different numbers of holiday days; awaits: January waits for
 * February; missing: no such month is published; withheld; short: too few months to know how much a
 * count varies.
 */
export type WhyNot = 'festival' | 'awaits' | 'missing' | 'withheld' | 'short';

/** The newest month of every figure against a year and a month before, in the order of the table. */
export function comparedIn(source: Source, level = LEVEL): Compared[] {
  return FIGURES.flatMap((figure) => {
    const series = seriesOf(figure, source);
    const newest = [...series.keys()].at(-1);
    if (newest === undefined) return [];
    const { yearOnYear, monthOnMonth } = comparisonsOf(newest);
    return [
      compare(figure, 'year', yearOnYear, series, level),
      compare(figure, 'month', monthOnMonth, series, level),
    ];
  });
}

function compare(
  figure: Figure,
  against: Compared['against'],
  { now, before, festival }: Comparison,
  series: Series,
  level: number,
): Compared {
  const months = festival.instead ?? [[now], [before]];
  const [a, b] = [sideOf(months[0], series), sideOf(months[1], series)];
  const isApart = festival.distorted && !festival.instead;
  const change: Change = isApart ? none('festival') : changeOf(figure, a, b, series, level);
  return { figure, against, now: a, before: b, change };
}

function sideOf(months: readonly string[], series: Series): Side {
  const amounts = months.flatMap((month) => series.get(month) ?? []);
  const amount = amounts.length === months.length ? sumFractions(amounts) : undefined;
  return { months: [...months], amount };
}

function changeOf(figure: Figure, now: Side, before: Side, series: Series, level: number): Change {
  if (!before.amount) return none('missing');
  if (!now.amount) return none('awaits');
  if (figure.whole) {
    const change = shareChange(now.amount, before.amount, level);
    return change ? { kind: 'share', ...change } : none(whyNoShare(now.amount, before.amount));
  }
  const dispersion = dispersionBefore(now, series);
  if (dispersion === null) return none('short');
  const [a, b] = [{ count: now.amount.part }, { count: before.amount.part }];
  const change = countChange(a, b, { level, dispersion });
  return change ? { kind: 'count', ...change } : none('withheld');
}

/** An empty base has no share; else a count is withheld. */
function whyNoShare(now: Amount, before: Amount): WhyNot {
  return now.whole === 0 || before.whole === 0 ? 'missing' : 'withheld';
}

/**
 * How much a month’s count varies beyond Poisson, from the months before the newest. Months with a
 * holiday in them differ from their neighbours for that reason and are left aside.
 */
function dispersionBefore({ months }: Side, series: Series): number | null {
  const past = [...series].filter(([month]) => month < (months[0] ?? ''));
  return neighbourDispersion(
    past.map(([month, { part }]) => (festivalDays(month) > 0 ? null : part)),
  );
}

function none(why: WhyNot): Change {
  return { kind: 'none', why };
}
