import type { Cell } from '../../../pipeline/contract/cells.ts';
import {
  exactFunnelLimits,
  type FunnelLimits,
} from '../../../pipeline/stats/funnel/funnel-limits.ts';
import {
  type Overdispersion,
  overdispersion,
  shareScore,
} from '../../../pipeline/stats/funnel/overdispersion.ts';
import { type Standing, standingInFunnel } from '../../../pipeline/stats/funnel/standing.ts';
import type { Fraction } from '../../../pipeline/stats/interval/wilson.ts';
import { cell, type Row } from '../../editions/schema.ts';
import { type Share, shareOf } from '../../figures/share.ts';
import { type Apart, apartOf, FEWEST, type Place, placeOf } from '../cities/place.ts';
import { type YearCompared, yearCompared } from '../cities/year.ts';

/** What a place closed of what was assigned to it; null where withheld. */
interface Counts extends Place {
  assigned: Cell;
  closed: Cell;
  open: Cell;
}

/** The share of a place, the limits for its base, and where it stands between them. */
interface Against {
  share: Share;
  limits: FunnelLimits;
  standing: Standing;
}

/** A place, and where it stands in the funnel or why it is not in it. */
export type FunnelPlace = Counts &
  ({ apart: Apart; against: null } | { apart: null; against: Against });

/** What the published rows add up to: the target of the funnel. Withheld rows are not in it. */
export interface Province {
  published: number;
  withheld: number;
  assigned: number;
  closed: number;
  open: number;
  share: Share;
}

export interface CityFunnel {
  compared: YearCompared;
  base: number;
  province: Province;
  dispersion: Overdispersion;
  /** In published order. */
  places: FunnelPlace[];
}

/**
 * Closure of every place against the province. The target is the share over the rows that are
 * published, which anybody can add up; the province’s own total is not used, as it would give away
 * what the withheld rows hold together.
 *
 * @param base the smallest base on which a rate is given: smaller places are not compared
 * @returns nothing where too few places can be compared, or where all or nothing is closed
 */
export function funnelOf(rows: readonly Row[], asOf: string, base: number): CityFunnel | undefined {
  const compared = yearCompared(rows, asOf);
  if (!compared) return undefined;
  const counts = compared.rows.map(countsOf);
  const inFunnel = counts.filter((one) => apartOf(one, one.assigned, base) === null);
  const province = provinceOf(counts);
  const target = province?.share.value ?? 0;
  if (!province || target === 0 || target === 1 || inFunnel.length < FEWEST) return undefined;
  const dispersion = overdispersion(inFunnel.map((one) => shareScore(fractionOf(one), target)));
  const places = counts.map((one): FunnelPlace => {
    const apart = apartOf(one, one.assigned, base);
    if (apart !== null) return { ...one, apart, against: null };
    return { ...one, apart, against: againstTarget(fractionOf(one), target, dispersion.toApply) };
  });
  return { compared, base, province, dispersion, places };
}

function countsOf(row: Row): Counts {
  return {
    ...placeOf(row),
    assigned: cell(row, 'assigned'),
    closed: cell(row, 'closed'),
    open: cell(row, 'in_progress'),
  };
}

/** For published counts alone. */
function fractionOf({ closed, assigned }: Counts): Fraction {
  return { part: Number(closed), whole: Number(assigned) };
}

function provinceOf(counts: readonly Counts[]): Province | undefined {
  const published = counts.filter(({ assigned }) => assigned !== null);
  const sum = (of: 'assigned' | 'closed' | 'open') =>
    published.reduce((all, one) => all + Number(one[of]), 0);
  const [assigned, closed, open] = [sum('assigned'), sum('closed'), sum('open')];
  if (assigned === 0) return undefined;
  const withheld = counts.length - published.length;
  const share = shareOf(closed, assigned);
  return { published: published.length, withheld, assigned, closed, open, share };
}

function againstTarget({ part, whole }: Fraction, target: number, phi: number): Against {
  const share = shareOf(part, whole);
  const limits = exactFunnelLimits(target, whole, phi);
  return { share, limits, standing: standingInFunnel(share.value, limits) };
}
