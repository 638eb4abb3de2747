import { type MeasureId, RATES, type RateId } from '../../contract/measures.ts';
import { type Relation, relation } from './relation.ts';
import type { View, ViewRow } from './view.ts';

/** A printed rate as a fraction in whole numbers: between low / of and high / of. */
interface Printed {
  low: number;
  high: number;
  of: number;
}

/**
 * A printed rate r with half a unit h of its last digit says that (r − h) · denominator ≤ numerator
 * ≤ (r + h) · denominator; written with whole coefficients.
 */
export function printedRates({ table, rows }: View): Relation[] {
  const place = (row: ViewRow) => [{ table: table.id, period: row.period }];
  return rows.flatMap((row) =>
    [...row.rates].flatMap(([id, text]) => {
      const printed = readRate(text);
      const { numerator, denominator } = RATES[id as RateId];
      const [num, den] = [numerator, denominator].map((one: MeasureId) => {
        const at = table.measures.indexOf(one);
        return at < 0 ? undefined : row.values[at];
      });
      if (!printed || num === undefined || den === undefined) return [];
      const { low, high, of } = printed;
      return [
        relation(
          'at least',
          [
            [of, num],
            [-low, den],
          ],
          place(row),
        ),
        relation(
          'at least',
          [
            [high, den],
            [-of, num],
          ],
          place(row),
        ),
      ];
    }),
  );
}

/** 0.33 lies from 65/200 to 67/200, 33% likewise; null for what is not a number. */
export function readRate(text: string): Printed | null {
  const [, whole, decimals = '', percent] = /^(\d{1,4})(?:\.(\d{1,6}))?(%?)$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const of = 2 * 10 ** (decimals.length + (percent ? 2 : 0));
  const printed = 2 * Number(whole + decimals);
  return { low: Math.max(0, printed - 1), high: printed + 1, of };
}
