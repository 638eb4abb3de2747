import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../../editions/schema.ts';
import { codeName } from '../../figures/group.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The day by which a quarter, half or three quarters were closed, as published. */
export interface Quartile {
  share: number;
  day: number;
  /** Limits of the day; only the median has them. */
  lower: number | null;
  upper: number | null;
}

/** The quartiles counted from one beginning. */
export interface Clock {
  since: string;
  name: Record<Lang, string>;
  timed: number | null;
  closed: number | null;
  quartiles: Quartile[];
}

const QUARTERS = [
  { share: 0.25, measure: 'days_lower' },
  { share: 0.5, measure: 'days_median' },
  { share: 0.75, measure: 'days_upper' },
] as const satisfies { share: number; measure: MeasureId }[];

/** Every clock with the quartiles that could be published, in published order. */
export function clocksOf(rows: readonly Row[]): Clock[] {
  return rows.map((row) => ({
    since: key(row, 'since'),
    name: { zh: codeName(row, 'since', 'zh'), en: codeName(row, 'since', 'en') },
    timed: cell(row, 'timed'),
    closed: cell(row, 'timed_closed'),
    quartiles: QUARTERS.flatMap(({ share, measure }) => {
      const day = cell(row, measure);
      return day === null ? [] : [{ share, day, ...limitsOf(row, share) }];
    }),
  }));
}

function limitsOf(row: Row, share: number) {
  if (share !== 0.5) return { lower: null, upper: null };
  return { lower: cell(row, 'days_median_low'), upper: cell(row, 'days_median_high') };
}

/** The clock that begins with assignment or with receipt. */
export function clockOf(
  clocks: readonly Clock[],
  since: 'assignment' | 'receipt',
): Clock | undefined {
  return clocks.find((clock) => clock.since === since);
}

/** The median of a clock, if there is one yet. */
export function medianOf(clock: Clock | undefined): Quartile | undefined {
  return clock?.quartiles.find(({ share }) => share === 0.5);
}
