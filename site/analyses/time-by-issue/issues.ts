import { isWithheld } from '../../../pipeline/contract/cells.ts';
import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import { widenForMany } from '../../../pipeline/stats/interval/widen.ts';
import { type Cell, cell, key, type Row } from '../../editions/schema.ts';
import { byPeriod, codeName } from '../../figures/group.ts';
import type { Lang } from '../../i18n/lang.ts';
import {
  type Clock,
  clockOf,
  clocksOf,
  medianOf,
  type Quartile,
} from '../closing-curve/quartiles.ts';

/** A figure of an issue: withheld (null), or published with nothing to say (undefined). */
export type Figure = Cell | undefined;

/** Limits in whole days; null where there is none on a side. */
export interface Limits {
  lower: number | null;
  upper: number | null;
}

/** Where limits lie against the province’s median; one that touches it leaves them around it. */
export type Side = 'above' | 'below' | 'around';

/** Days until the appeals of one issue were closed. */
export interface IssueTime {
  code: string;
  name: Record<Lang, string>;
  assigned: Figure;
  closed: Figure;
  median: Figure;
  quartiles: [Figure, Figure];
  /** Limits of the median, and the same as one of all that are compared; none without a median. */
  limits: Limits | undefined;
  wider: Limits | undefined;
  side: Side | undefined;
  widerSide: Side | undefined;
}

/** The issues of the newest whole year beside the province. */
export interface IssueTimes {
  year: string;
  issues: IssueTime[];
  /** How many of them can be compared. */
  comparisons: number;
  /** All appeals of the province to date, from assignment. */
  province: Clock;
  median: Quartile;
}

const TABLE = table('closure_by_issue');

/** Issues of the newest year in published order; nothing without a median of any, or of the province. */
export function issueTimesOf(
  rows: readonly Row[],
  provinceRows: readonly Row[],
): IssueTimes | undefined {
  const [newest] = byPeriod(TABLE, [...rows]);
  const province = clockOf(clocksOf(provinceRows), 'assignment');
  const median = medianOf(province);
  if (!newest || !province || !median) return undefined;
  const [year, ofYear] = newest;
  const comparisons = ofYear.filter((row) => limitsOf(row)).length;
  if (comparisons === 0) return undefined;
  const issues = ofYear.map((row) => issueOf(row, median.day, comparisons));
  return { year, issues, comparisons, province, median };
}

function issueOf(row: Row, province: number, comparisons: number): IssueTime {
  const figure = (id: MeasureId): Figure =>
    isWithheld(TABLE, row.cells, id) ? null : (cell(row, id) ?? undefined);
  const limits = limitsOf(row);
  const estimate = cell(row, 'days_median') ?? 0;
  const wider = limits && outwards(widenForMany({ estimate, ...limits }, comparisons));
  return {
    code: key(row, 'issue'),
    name: { zh: codeName(row, 'issue', 'zh'), en: codeName(row, 'issue', 'en') },
    assigned: figure('assigned'),
    closed: figure('closed'),
    median: figure('days_median'),
    quartiles: [figure('days_lower'), figure('days_upper')],
    ...{ limits, wider },
    ...{ side: limits && sideOf(limits, province), widerSide: wider && sideOf(wider, province) },
  };
}

function limitsOf(row: Row): Limits | undefined {
  if (cell(row, 'days_median') === null) return undefined;
  return { lower: cell(row, 'days_median_low'), upper: cell(row, 'days_median_high') };
}

function outwards({ lower, upper }: Limits): Limits {
  return { lower: lower && Math.floor(lower), upper: upper && Math.ceil(upper) };
}

function sideOf({ lower, upper }: Limits, province: number): Side {
  if (lower !== null && lower > province) return 'above';
  return upper !== null && upper < province ? 'below' : 'around';
}

/** Whether limits leave the province’s median out. */
export function isOutside(side: Side | undefined): boolean {
  return side === 'above' || side === 'below';
}
