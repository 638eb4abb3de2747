import { PLAUSIBILITY } from '../../../pipeline/contract/plausibility.ts';
import { type Cell, cell, key, type Row } from '../../editions/schema.ts';
import { codeName } from '../../figures/group.ts';
import { type Share, shareOf } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Last days of every month in a year, over the days of a mean year: a share if days were alike. */
export const MONTH_END = (3 * 12) / 365.25;

/** How many of the closed appeals show a sign that asks for a second look at their dates. */
export interface Sign {
  code: string;
  name: Record<Lang, string>;
  affected: Cell;
  /** Closed appeals. */
  checked: Cell;
  share: Share | null;
  /** The share if nothing were the matter, where that is known. */
  expected: number | null;
}

/**
 * The signs an edition publishes, in the order of their codes; nothing where none is.
 *
 * @param base below it there is no share
 */
export function signsOf(rows: readonly Row[], base: number): Sign[] {
  return PLAUSIBILITY.flatMap(({ code }) => {
    const row = rows.find((one) => key(one, 'item') === code);
    if (!row) return [];
    const [affected, checked] = [cell(row, 'affected'), cell(row, 'checked')];
    return {
      ...{ code, affected, checked, share: shareFrom(affected, checked, base) },
      name: { zh: bare(codeName(row, 'item', 'zh')), en: bare(codeName(row, 'item', 'en')) },
      expected: code === 'month_end_closure' ? MONTH_END : null,
    };
  });
}

/** Whether even the lower limit lies above what is expected. */
export function isAbove({ share, expected }: Sign): boolean {
  return share !== null && expected !== null && share.lower > expected;
}

function shareFrom(part: Cell, whole: Cell, base: number): Sign['share'] {
  if (part === null || whole === null || whole < Math.max(1, base)) return null;
  return shareOf(part, whole);
}

/** A label without its note in brackets, which says the base. */
function bare(label: string): string {
  return label.replace(/\s*[（(].*$/, '');
}
