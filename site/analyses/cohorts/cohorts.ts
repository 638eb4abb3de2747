import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { wilson } from '../../../pipeline/stats/interval/wilson.ts';
import { cell, key, type Row } from '../../editions/schema.ts';

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

/** A share of 0..1 with its 95% limits. */
export interface Share {
  value: number;
  lower: number;
  upper: number;
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

/** Whether even the month’s last day lies so many days back at the as-of date. */
export function isMature(month: string, days: number, asOf: string): boolean {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return Date.UTC(year, number, days) <= Date.parse(asOf);
}

/** A share with its 95% limits (Wilson); the whole must be above 0. */
export function shareOf(part: number, whole: number): Share {
  return { value: part / whole, ...wilson({ part, whole }) };
}
