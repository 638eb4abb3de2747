import type { Cell } from '../../../pipeline/contract/cells.ts';
import { sumFractions } from '../../../pipeline/stats/compare/comparisons.ts';
import {
  ratesOf,
  type Standardised,
  type Stratum,
  standardisedShare,
} from '../../../pipeline/stats/funnel/standardise.ts';
import { type Interval, levelForMany } from '../../../pipeline/stats/interval/level.ts';
import { cell, key, type Row } from '../../editions/schema.ts';
import { type Apart, apartOf, FEWEST, type Place, placeOf } from '../cities/place.ts';
import { type YearCompared, yearCompared } from '../cities/year.ts';

/** What a place closed, beside what it would have closed with the province’s rates by issue group. */
export interface Ratio extends Standardised {
  /** Limits of the ratio at the level shared out among all places. */
  joint: Interval;
  /** On which side of 1 they lie, if they exclude it. */
  side: 'high' | 'low' | null;
}

/** A place with its counts over all groups, null where one of them is withheld. */
export interface StandardisedPlace extends Place {
  assigned: Cell;
  closed: Cell;
  apart: Apart | null;
  /** null where it is not compared, or where nothing is to be expected of its groups. */
  ratio: Ratio | null;
}

export interface CityStandardised {
  compared: YearCompared;
  base: number;
  /** Confidence of each of the joint limits, which hold together at 95%. */
  level: number;
  /** In published order. */
  places: StandardisedPlace[];
}

/**
 * Closure of every place for its mix of issue groups. The province’s rate of a group is that of its
 * published rows; a place with a withheld group has no sum, and none is worked out for it.
 *
 * @param base the smallest base on which a rate is given: smaller places are not compared
 * @returns nothing where too few places can be compared
 */
export function standardisedOf(
  rows: readonly Row[],
  asOf: string,
  base: number,
): CityStandardised | undefined {
  const compared = yearCompared(rows, asOf);
  if (!compared) return undefined;
  const places = byPlace(compared.rows).map((own) => withCounts(own, base));
  const many = places.filter(({ apart }) => apart === null).length;
  if (many < FEWEST) return undefined;
  const [rates, level] = [provinceRates(compared.rows), levelForMany(many)];
  return {
    ...{ compared, base, level },
    places: places.map(({ strata, ...place }) => ({
      ...place,
      ratio: place.apart === null ? ratioOf(strata, rates, level) : null,
    })),
  };
}

/** The rows of each place, in published order. */
function byPlace(rows: readonly Row[]): Row[][] {
  const codes = [...new Set(rows.map((row) => key(row, 'city')))];
  return codes.map((code) => rows.filter((row) => key(row, 'city') === code));
}

function withCounts(rows: readonly Row[], base: number) {
  const place = placeOf(rows[0] as Row);
  const strata = rows.map(stratumOf);
  const { part: closed, whole: assigned } = sumFractions(strata);
  return { ...place, strata, assigned, closed, apart: apartOf(place, assigned, base) };
}

function stratumOf(row: Row): Stratum {
  return {
    ...{ stratum: key(row, 'issue_group') },
    ...{ part: cell(row, 'closed'), whole: cell(row, 'assigned') },
  };
}

/** Closure by issue group over the rows that are published. */
function provinceRates(rows: readonly Row[]): Map<string, number> {
  const published = rows.map(stratumOf).filter(({ whole }) => whole !== null);
  const groups = [...new Set(published.map(({ stratum }) => stratum))];
  return ratesOf(
    groups.map((stratum) => ({
      ...{ stratum },
      ...sumFractions(published.filter((one) => one.stratum === stratum)),
    })),
  );
}

function ratioOf(
  strata: readonly Stratum[],
  rates: ReadonlyMap<string, number>,
  level: number,
): Ratio | null {
  const [own, joint] = [standardisedShare(strata, rates), standardisedShare(strata, rates, level)];
  if (!own || !joint) return null;
  const { lower, upper } = joint;
  const side = lower > 1 ? 'high' : upper < 1 ? 'low' : null;
  return { ...own, joint: { lower, upper }, side };
}
