import { cell, key, type Row } from '../../editions/schema.ts';
import { codeName } from '../../figures/group.ts';
import { type Share, shareOf } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';

/** A part of what is open, as a share of all of it. */
export interface Part {
  count: number;
  share: Share | null;
}

/** What is open and so old. */
export interface Age extends Part {
  /** The least number of days since assignment. */
  from: number;
  name: Record<Lang, string>;
}

/** What is open at the as-of date, by age. */
export interface Ages {
  open: number;
  bands: Age[];
  /** Those older than half a year. */
  old: Part;
}

/** The first band beyond half a year begins with this day. */
export const OLD = 181;

/**
 * Open appeals by age, youngest first; nothing if any count is not published.
 *
 * @param base below so many no shares are given
 */
export function agesOf(rows: readonly Row[], base: number): Ages | undefined {
  const counted = rows.map((row) => ({
    from: Number(key(row, 'age_band')),
    name: { zh: codeName(row, 'age_band', 'zh'), en: codeName(row, 'age_band', 'en') },
    count: cell(row, 'open_count'),
  }));
  if (counted.length === 0 || !counted.every(isKnown)) return undefined;
  const known = counted.filter(isKnown);
  const open = sum(known);
  const part = (count: number): Part => ({
    count,
    share: open < Math.max(1, base) ? null : shareOf(count, open),
  });
  return {
    open,
    bands: known.map((one) => ({ ...one, ...part(one.count) })),
    old: part(sum(known.filter(({ from }) => from >= OLD))),
  };
}

function isKnown<T extends { count: number | null }>(one: T): one is T & { count: number } {
  return one.count !== null;
}

function sum(parts: readonly { count: number }[]): number {
  return parts.reduce((all, { count }) => all + count, 0);
}
