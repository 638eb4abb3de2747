/**
 * What a function here does with input that cannot be: it stops with a sentence. The sentence names
 * the input, never its value, so it can be shown and logged.
 *
 * @throws RangeError
 */
export function demand(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new RangeError(sentence);
}

/** @throws RangeError unless the value is a whole number, zero or more */
export function demandCount(value: number, what: string): void {
  demand(Number.isSafeInteger(value) && value >= 0, `${what} must be a whole number from 0 up.`);
}

/** @throws RangeError unless the value is a finite number, zero or more */
export function demandAmount(value: number, what: string): void {
  demand(Number.isFinite(value) && value >= 0, `${what} must be a finite number from 0 up.`);
}

/** @throws RangeError unless the value lies strictly between 0 and 1 */
export function demandProbability(value: number, what: string): void {
  demand(value > 0 && value < 1, `${what} must lie between 0 and 1, both excluded.`);
}
