import type { Fraction } from '../../pipeline/stats/interval/wilson.ts';

/** A fraction as the texts write it: 36/45. */
export function fractionOf(text: string): Fraction {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (!part || !whole) throw new Error(`${text} is not a fraction such as 36/45`);
  return { part: Number(part), whole: Number(whole) };
}
