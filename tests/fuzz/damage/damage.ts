import type { Dice } from '../dice.ts';

/** What is known of one way to damage an export. */
export interface Known {
  name: string;
  /** Whether a file with it may be refused; else it must be taken in, whatever it holds. */
  mayRefuse?: true;
  /** Whether nobody can say any more how many rows the file has. */
  uncounted?: true;
}

/** One way to damage an export on its way from a good table to bytes. */
export interface Damage<T> extends Known {
  does(it: T, chance: Dice): T;
}
