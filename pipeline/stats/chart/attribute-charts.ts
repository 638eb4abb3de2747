import { demand, demandAmount } from '../demand.ts';
import { demandFraction, type Fraction } from '../interval/wilson.ts';
import { type ChartPoint, chartPoint } from './points.ts';

/** A chart whose limits come from the binomial or the Poisson distribution. */
export interface AttributeChart {
  centre: number;
  points: ChartPoint[];
}

/**
 * p chart of shares: p̄ ± 3·√(p̄(1−p̄)/nᵢ), clipped to 0..1, with p̄ over all known periods.
 * Source: NIST/SEMATECH e-Handbook 6.3.3.2; Montgomery, Introduction to Statistical Quality
 * Control. With bases of many hundreds, small shifts that mean nothing cross these limits: use
 * `xmr` there.
 *
 * @throws RangeError for a fraction that cannot be, or if no period is known
 */
export function pChart(periods: readonly (Fraction | null)[]): AttributeChart {
  const known = periods.filter((period) => period !== null);
  known.forEach(demandFraction);
  demand(known.length > 0, 'A chart needs a known value.');
  const centre = sum(known, ({ part }) => part) / sum(known, ({ whole }) => whole);
  const points = periods.map((period) => {
    const sigma = period ? Math.sqrt((centre * (1 - centre)) / period.whole) : 0;
    return chartPoint(period && period.part / period.whole, centre, sigma, [0, 1]);
  });
  return { centre, points };
}

/** A count and what it was counted over. */
export interface Exposed {
  count: number;
  exposure: number;
}

/**
 * u chart of counts per exposure: ū ± 3·√(ū/eᵢ), not below 0; a c chart where every exposure is 1.
 * Source: NIST/SEMATECH e-Handbook 6.3.3.1.
 *
 * @throws RangeError for a negative count, an exposure not above 0, or if no period is known
 */
export function uChart(periods: readonly (Exposed | null)[]): AttributeChart {
  const known = periods.filter((period) => period !== null);
  for (const { count, exposure } of known) {
    demandAmount(count, 'A count');
    demand(Number.isFinite(exposure) && exposure > 0, 'An exposure must be above 0.');
  }
  demand(known.length > 0, 'A chart needs a known value.');
  const centre = sum(known, ({ count }) => count) / sum(known, ({ exposure }) => exposure);
  const points = periods.map((period) => {
    const sigma = period ? Math.sqrt(centre / period.exposure) : 0;
    const value = period && period.count / period.exposure;
    return chartPoint(value, centre, sigma, [0, Number.POSITIVE_INFINITY]);
  });
  return { centre, points };
}

/** c chart of counts over equal periods. */
export function cChart(counts: readonly (number | null)[]): AttributeChart {
  return uChart(counts.map((count) => (count === null ? null : { count, exposure: 1 })));
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((all, item) => all + value(item), 0);
}
