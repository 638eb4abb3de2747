/** Arithmetic modulo a prime below 2²⁶: products of residues stay exact in a double. */
export const PRIMES = [67_108_859, 67_108_837] as const;

/** A sum of unknowns, by unknown with its residue. */
export type Line = Map<number, number>;

/** The residue of any whole number. */
export function residue(value: number, prime: number): number {
  return ((value % prime) + prime) % prime;
}

/** Take so much of another line off a line that the pivot, 1 in the other, vanishes. */
export function clear(line: Line, other: Line, pivot: number, prime: number): void {
  const times = line.get(pivot);
  if (times === undefined) return;
  for (const [at, value] of other) {
    const left = ((line.get(at) ?? 0) + (prime - times) * value) % prime;
    if (left === 0) line.delete(at);
    else line.set(at, left);
  }
}

/** Divide a line by the residue of its pivot. */
export function normalise(line: Line, pivot: number, prime: number): void {
  const times = power(line.get(pivot) as number, prime - 2, prime);
  for (const [at, value] of line) line.set(at, (value * times) % prime);
}

/** By Fermat’s little theorem value^(prime − 2) is the inverse of value. */
function power(value: number, exponent: number, prime: number): number {
  let [result, base] = [1, value];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
