import type { Dimension, TableDeclaration } from '../table.ts';
import { DIMENSIONS as D } from './dimensions.ts';
import { DAYS } from './measure-groups.ts';

const TO_DATE = {
  zh: '本场及以前各场的交办件，截至数据截至日；在办件按已等待的天数计入',
  en: 'Assigned appeals of this forum and all before it, up to the as-of date; open ones count in with the days they have waited',
};

const CURVE_DAY: Dimension = {
  id: 'day',
  zh: '交办后天数',
  en: 'days since assignment',
  kind: 'number',
};

/** What happened to assigned appeals from one listed number of days to the next. */
const CURVE = {
  measures: ['at_risk', 'closed_since', 'left_since'],
  base: null,
  rates: [],
  basis: TO_DATE,
  universe: 'assigned',
  clock: 'none',
  privacy: 'total',
  restated: 'all',
} satisfies Partial<TableDeclaration>;

/** How long it takes until an assigned appeal is closed; province totals. */
export const DURATION_TABLES: TableDeclaration[] = [
  {
    id: 'time_to_close',
    title: { zh: '办结用时', en: 'Time to close' },
    grain: { zh: '一行为一种起算口径', en: 'one row per clock' },
    dimensions: [D.forum, { id: 'since', zh: '起算', en: 'counted', kind: 'code', list: 'clocks' }],
    measures: ['timed', 'timed_closed', ...DAYS],
    base: null,
    rates: [],
    basis: TO_DATE,
    universe: 'assigned',
    clock: 'none',
    privacy: 'total',
    restated: 'all',
  },
  {
    ...CURVE,
    id: 'closing_curve',
    title: { zh: '随天数累计的办结情况', en: 'Closed by days since assignment' },
    grain: { zh: '一行为交办后的一个天数', en: 'one row per listed number of days' },
    dimensions: [CURVE_DAY],
  },
  {
    ...CURVE,
    id: 'closing_curve_by_mode',
    title: { zh: '各交办方式随天数累计的办结情况', en: 'Closed by days since assignment, by mode' },
    grain: {
      zh: '一行为一种交办方式的一个交办后天数',
      en: 'one row per assignment mode and listed number of days',
    },
    dimensions: [D.mode, CURVE_DAY],
  },
  {
    id: 'closure_by_cohort',
    title: { zh: '各月交办件的办结进度', en: 'Closure by month of assignment' },
    grain: { zh: '一行为一个交办月份', en: 'one row per month of assignment' },
    dimensions: [D.month],
    measures: ['assigned', 'closed', 'closed_30', 'closed_60', 'closed_90', 'closed_180'],
    base: null,
    rates: ['closure_rate'],
    basis: {
      zh: '批次口径：按交办日期归期；到数据截至日还不满相应天数的月份尚未成熟，不能与其他月份比较',
      en: 'Cohort basis: by date of assignment; a month not yet followed for so many days is immature and cannot be compared',
    },
    universe: 'assigned',
    clock: 'event',
    privacy: 'total',
    restated: 'all',
  },
  {
    id: 'open_ages',
    title: { zh: '在办件已办天数', en: 'Ages of open appeals' },
    grain: { zh: '一行为一个天数段', en: 'one row per band of days' },
    dimensions: [
      { id: 'age_band', zh: '交办至今', en: 'since assignment', kind: 'code', list: 'age_bands' },
    ],
    measures: ['open_count'],
    base: null,
    rates: [],
    basis: {
      zh: '截至日在办的交办件，从交办之日起算',
      en: 'Assigned appeals open at the as-of date, counted from the day of assignment',
    },
    universe: 'assigned',
    clock: 'none',
    privacy: 'total',
    restated: 'all',
  },
];
