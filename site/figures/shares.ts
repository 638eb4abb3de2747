import { type Manifest, NONE } from '../../pipeline/contract/edition.ts';
import type { Policy } from '../../pipeline/contract/policy.ts';
import { rate } from './rate.ts';

/** The shares above which a policy leaves a period out, as percentages. */
export function sharesOf({ left_out }: Policy): { cells: string; records: string } {
  const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
  return { cells: percent(left_out.cells), records: percent(left_out.records) };
}

/** The share of its cells an edition withholds: of one table, or of `all`. Counted in full: no limits. */
export function withheldShare({ tables, policy }: Manifest, table: string): string {
  const counted = tables.filter(({ id }) => table === 'all' || id === table);
  const sum = (of: 'withheld' | 'cells') => counted.reduce((all, entry) => all + entry[of], 0);
  const shown = rate(sum('withheld'), sum('cells'), policy.rate_base);
  if (shown.kind === 'rate') return shown.percent;
  return shown.kind === 'fraction' ? `${shown.part} / ${shown.whole}` : NONE;
}
