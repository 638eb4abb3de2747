import { createHash } from 'node:crypto';
import { type Chance, seeded } from '../leaks/random.ts';

/** Choices that are the same in every run with the same seed. */
export interface Dice extends Chance {
  pick: <T>(list: readonly T[]) => T;
  /** True once in so many throws. */
  once: (inSoMany: number) => boolean;
}

/** Dice for one purpose: what other purposes throw does not change what these do. */
export function dice(seed: number, purpose: string): Dice {
  const hash = createHash('sha256').update(`${seed} ${purpose}`).digest();
  const chance = seeded(hash.readUInt32LE(0));
  return {
    ...chance,
    pick: (list) => list[chance.below(list.length)] as (typeof list)[number],
    once: (inSoMany) => chance.below(inSoMany) === 0,
  };
}
