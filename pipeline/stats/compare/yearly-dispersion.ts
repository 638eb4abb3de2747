import { demandCount } from '../demand.ts';

/** The same period of two years running, and the year of the newer one. */
export interface YearPair {
  year: string;
  now: number;
  before: number;
}

/** Fewer degrees of freedom than this say nothing of how much counts vary. */
const ENOUGH = 3;

/**
 * How much more counts of one thing vary than Poisson, from past pairs of the same period a year
 * apart: what `countRatio` asks for. Given its sum, the newer count of a pair is binomial; the pairs
 * of one year share a ratio, and what they vary beyond that is Pearson’s X² over its degrees of
 * freedom. Season drops out of a pair and growth out of a year, so neither passes for variation.
 * Source: McCullagh P, Nelder JA (1989), Generalized Linear Models, 2nd ed., section 4.5.
 *
 * A count stands in two pairs, as the newer and as the older one, which makes the estimate a little
 * too high (3 % where seven pairs are simulated). It is never below 1.
 *
 * @returns null where the past is too short: fewer than three degrees of freedom
 * @throws RangeError for counts that cannot be
 */
export function yearlyDispersion(pairs: readonly YearPair[]): number | null {
  let [squares, freedom] = [0, 0];
  for (const year of new Set(pairs.map((pair) => pair.year))) {
    const own = squaresOf(pairs.filter((pair) => pair.year === year));
    squares += own.squares;
    freedom += own.freedom;
  }
  return freedom < ENOUGH ? null : Math.max(1, squares / freedom);
}

/** X² of the pairs of one year about the ratio of the year. */
function squaresOf(pairs: readonly YearPair[]): { squares: number; freedom: number } {
  for (const { now, before } of pairs)
    for (const count of [now, before]) demandCount(count, 'A count of a pair');
  const [now, before] = [sum(pairs, 'now'), sum(pairs, 'before')];
  if (now === 0 || before === 0) return { squares: 0, freedom: 0 };
  const share = now / (now + before);
  const counted = pairs.filter((pair) => pair.now + pair.before > 0);
  const squares = counted.reduce((all, pair) => all + residual(pair, share) ** 2, 0);
  return { squares, freedom: counted.length - 1 };
}

function residual({ now, before }: YearPair, share: number): number {
  const whole = now + before;
  return (now - whole * share) / Math.sqrt(whole * share * (1 - share));
}

function sum(pairs: readonly YearPair[], of: 'now' | 'before'): number {
  return pairs.reduce((all, pair) => all + pair[of], 0);
}
