import type { Edition } from '../editions/schema.ts';
import { allowedCounts, allowedPercents } from './allowed.ts';
import type { Difference } from './difference.ts';

const PERCENT = /[\d.]+\s?%|[\d.]+\s?(?:个百分点|percentage points)/g;
/** Counts of two digits and more; one digit is as often a word: “3件事”. */
const COUNT =
  /(?<![\d.,–～-])(\d{2,}|\d{1,3}(?:,\d{3})+)\s?(?:件|人|天|名|宗|起|万?元|appeals?\b|people\b|workers\b|days?\b|cases\b|yuan\b)/g;

/** Percentages and counts in texts that belong to no sentence, figure or table that names its source. */
export function looseNumbers(
  texts: readonly string[],
  edition: Edition,
): Omit<Difference, 'page'>[] {
  const [percents, counts] = [allowedPercents(edition), allowedCounts(edition)];
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(PERCENT)].map(([shown]) => shown).filter((one) => !percents.has(one)),
    ...[...text.matchAll(COUNT)]
      .filter(([, count = '']) => !counts.has(count))
      .map(([shown]) => shown),
  ]);
  return found.map((shown) => ({ at: 'text', shown, given: undefined }));
}
