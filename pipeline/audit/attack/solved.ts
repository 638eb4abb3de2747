import type { Verdict } from '../solve/verdict.ts';
import type { Unknown } from './unknown.ts';

/** A component with the verdict on it; the verdict’s numbers are places in the list of unknowns. */
export interface Solved {
  unknowns: readonly Unknown[];
  verdict: Verdict;
}
