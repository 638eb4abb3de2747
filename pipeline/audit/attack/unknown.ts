import type { Place } from '../finding.ts';

/** A count the attacker does not know: a whole number, zero or more. */
export interface Unknown {
  index: number;
  place: Place;
  /** Counts from 1 to one less than this must stay unknown; 0 where nothing is small. */
  threshold: number;
  /** Whether it counts persons’ appeals or answers, and must stay in doubt by the threshold. */
  sensitive: boolean;
}

/** What the attacker holds of a cell: its number, or the unknown that stands for it. */
export type Value = number | Unknown;

/** Makes unknowns, numbered in the order in which they are made. */
export class Unknowns {
  readonly list: Unknown[] = [];

  add(place: Place, threshold: number, sensitive: boolean): Unknown {
    const unknown = { index: this.list.length, place, threshold, sensitive };
    this.list.push(unknown);
    return unknown;
  }
}
