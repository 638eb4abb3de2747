import type { Policy } from '../../pipeline/contract/policy.ts';

/** The shares above which a policy leaves a period out, as percentages. */
export function sharesOf({ left_out }: Policy): { cells: string; records: string } {
  const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
  return { cells: percent(left_out.cells), records: percent(left_out.records) };
}
