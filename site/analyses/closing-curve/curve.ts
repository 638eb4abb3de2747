import { type LifeInterval, lifeTable } from '../../../pipeline/stats/survival/life-table.ts';
import type { CurvePoint } from '../../charts/curves.ts';
import { cell, key, type Row } from '../../editions/schema.ts';

/** What had happened by a listed number of days since assignment. */
export interface ClosingStep extends LifeInterval {
  /** Share closed by then; null once nobody was left to follow. */
  share: number | null;
  lower: number | null;
  upper: number | null;
}

/** The intervals between the listed days; none if any count is not published. */
export function intervalsOf(rows: readonly Row[]): LifeInterval[] {
  const intervals = rows.map((row) => ({
    day: Number(key(row, 'day')),
    atRisk: cell(row, 'at_risk'),
    events: cell(row, 'closed_since'),
    censored: cell(row, 'left_since'),
  }));
  return intervals.every(isKnown) ? intervals : [];
}

function isKnown(
  interval: { [id in keyof LifeInterval]: number | null },
): interval is LifeInterval {
  return Object.values(interval).every((value) => value !== null);
}

/** Share closed by every listed day: the life table turned round, with its limits. */
export function curveOf(intervals: readonly LifeInterval[]): ClosingStep[] {
  return lifeTable(intervals).map(({ survival, lower, upper, ...interval }) => ({
    ...interval,
    share: survival === null ? null : 1 - survival,
    lower: upper === null ? null : 1 - upper,
    upper: lower === null ? null : 1 - lower,
  }));
}

/** How many were assigned, and how many of them are closed by the last listed day. */
export function sizeOf(intervals: readonly LifeInterval[]): { assigned: number; closed: number } {
  const closed = intervals.reduce((sum, { events }) => sum + events, 0);
  return { assigned: intervals[0]?.atRisk ?? 0, closed };
}

/** The part of a curve that is drawn: what is known, up to a day. */
export function drawn(steps: readonly ClosingStep[], upTo: number): CurvePoint[] {
  return steps.flatMap(({ day, share, lower, upper }) =>
    share === null || day > upTo ? [] : [{ day, share, lower, upper }],
  );
}
