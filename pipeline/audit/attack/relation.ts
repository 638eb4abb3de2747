import type { Place } from '../finding.ts';
import type { Unknown, Value } from './unknown.ts';

/** Σ coef · unknown + constant is 0, or is at least 0; whole numbers throughout. */
export interface Relation {
  equal: boolean;
  constant: number;
  terms: { unknown: Unknown; coef: number }[];
  /** Where its figures stand. */
  places: Place[];
}

/** Some values added up, each some whole number of times. */
export type Weighed = readonly (readonly [times: number, value: Value])[];

/** The relation that these values add up to 0, or to at least 0. */
export function relation(kind: 'equal' | 'at least', values: Weighed, places: Place[]): Relation {
  const terms = new Map<Unknown, number>();
  let constant = 0;
  for (const [times, value] of values)
    if (typeof value === 'number') constant += times * value;
    else terms.set(value, (terms.get(value) ?? 0) + times);
  return {
    equal: kind === 'equal',
    constant,
    terms: [...terms]
      .filter(([, coef]) => coef !== 0)
      .map(([unknown, coef]) => ({ unknown, coef })),
    places,
  };
}

/** Whether a relation without unknowns is true. */
export function isTrue({ equal, constant }: Relation): boolean {
  return equal ? constant === 0 : constant >= 0;
}
