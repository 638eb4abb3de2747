/** Choices that are the same in every run. */
export interface Chance {
  /** A whole number from 0 to one less than this. */
  below: (limit: number) => number;
  /** So many different members of a list, or all of a shorter one, in the list’s order. */
  some: <T>(list: readonly T[], many: number) => T[];
}

/** A linear congruential generator (Numerical Recipes’ constants), started from a seed. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // the low bits of such a generator repeat soon, so the high ones choose
    return Math.floor((state / 2 ** 32) * limit);
  };
  const some = <T>(list: readonly T[], many: number) => {
    const left = list.map((_, at) => at);
    const chosen = new Set<number>();
    while (chosen.size < many && left.length > 0)
      chosen.add(left.splice(below(left.length), 1)[0] as number);
    return list.filter((_, at) => chosen.has(at));
  };
  return { below, some };
}
