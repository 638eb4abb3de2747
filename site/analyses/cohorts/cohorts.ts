import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../../editions/schema.ts';
import { isMature } from '../../figures/calendar.ts';
import { type Share, shareOf } from '../../figures/share.ts';

/** Days within which closure is counted, with the measure that counts it. */
export const HORIZONS = [
  { days: 30, measure: 'closed_30' },
  { days: 60, measure: 'closed_60' },
  { days: 90, measure: 'closed_90' },
  { days: 180, measure: 'closed_180' },
] as const satisfies { days: number; measure: MeasureId }[];

/** The appeals assigned in one month: how many of them were closed within so many days. */
export interface Cohort {
  month: string;
  assigned: number;
  within: { days: number; closed: number; mature: boolean; share: Share | null }[];
}

/** Cohorts by month of assignment, oldest first. Shares of an immature cohort are not yet known. */
export function cohortsOf(rows: readonly Row[], asOf: string): Cohort[] {
  return rows.map((row) => {
    const month = key(row, 'month');
    const assigned = Number(cell(row, 'assigned'));
    const within = HORIZONS.map(({ days, measure }) => {
      const closed = Number(cell(row, measure));
      const mature = isMature(month, days, asOf);
      return { days, closed, mature, share: assigned > 0 ? shareOf(closed, assigned) : null };
    });
    return { month, assigned, within };
  });
}
