/** A named stream of whole numbers, the same on every machine and in every run. */
export interface Random {
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  /** True in so many cases of a thousand. */
  chance(perMille: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(entries: Weighted<T>): T;
  shuffled<T>(items: readonly T[]): T[];
}

export type Weighted<T> = readonly (readonly [T, number])[];

/**
 * Opens the stream of that name. Each part of the sample draws from its own stream, so that a
 * change in one part leaves the others as they were.
 */
export function stream(name: string): Random {
  const next = sfc32(name);
  const below = (n: number) => Math.floor((next() * n) / 2 ** 32);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[below(items.length)] as T;
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (perMille) => below(1000) < perMille,
    pick,
    weighted: (entries) => byWeight(entries, below),
    shuffled: (items) => shuffle(items, below),
  };
}

function byWeight<T>(entries: Weighted<T>, below: (n: number) => number): T {
  let left = below(entries.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [item, weight] of entries) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new Error('the weights add up to nothing');
}

function shuffle<T>(items: readonly T[], below: (n: number) => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

function sfc32(name: string): () => number {
  let a = fnv1a(name);
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first outputs of sfc32 still resemble the seed.
  for (let i = 0; i < 12; i++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}
