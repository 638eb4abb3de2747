import { NONE } from '../../pipeline/contract/edition.ts';
import type { Policy } from '../../pipeline/contract/policy.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { IN_A_ROW } from '../../pipeline/stats/chart/signals.ts';
import { D2, NHS } from '../../pipeline/stats/chart/xmr.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../pipeline/stats/compare/lunar-new-year.ts';
import { HOLIDAY_DAYS } from '../../pipeline/stats/compare/spring-festival.ts';
import { normalAbove } from '../../pipeline/stats/distribution/normal.ts';
import { DEFAULTS, ENOUGH, ENOUGH_SHORT, MONTHLY } from '../../pipeline/stats/early/early-sign.ts';
import { BAND_LEVELS } from '../../pipeline/stats/funnel/funnel-limits.ts';
import { TRIM } from '../../pipeline/stats/funnel/overdispersion.ts';
import { LEVEL, levelForMany } from '../../pipeline/stats/interval/level.ts';
import { LEAST_CLOSURES } from '../../pipeline/stats/survival/allowed-quantiles.ts';

type Write = (value: number) => string;

/** A number the texts name: what it is, where it comes from, how it is written. */
interface Declared {
  zh: string;
  en: string;
  of: (policy: Policy | undefined) => number | undefined;
  write: Write;
}

const percent = (share: number) => `${Number((share * 100).toFixed(6))}%`;
const oneIn = (chance: number) => `1/${Math.round(1 / chance)}`;

function fixed(zh: string, en: string, value: number | undefined, write: Write = String): Declared {
  return { zh, en, of: () => value, write };
}

function ruled(zh: string, en: string, of: (policy: Policy) => number): Declared {
  return { zh, en, of: (policy) => policy && of(policy), write: String };
}

/** Every number of a rule or formula that the texts name; none of them is typed there. */
export const PARAMETERS = {
  confidence: fixed('置信水平', 'confidence level', LEVEL, percent),
  page_error: fixed('整页误报的机会', 'chance of a false alarm per page', 1 - LEVEL, percent),
  level_of_ten: fixed('十项时每项的水平', 'level of each of ten', levelForMany(10), percent),
  rate_base: ruled('写百分比的最小基数', 'least base of a percentage', (p) => p.rate_base),
  least_median: fixed('给中位数的最少办结数', 'closures for a median', LEAST_CLOSURES.get(0.5)),
  least_quartile: fixed(
    '给四分位数的最少办结数',
    'closures for quartiles',
    LEAST_CLOSURES.get(0.25),
  ),
  least_ninth: fixed('给九成分位数的最少办结数', 'closures for 90%', LEAST_CLOSURES.get(0.9)),
  settles: fixed('季度结束后的月数', 'months after a quarter', table('callbacks').settles),
  xmr_limit: fixed('XmR图的系数', 'factor of an XmR chart', NHS.limit),
  xmr_d2: fixed('平均移动极差与标准差之比', 'mean moving range over sigma', D2),
  run_side: fixed('中线同一侧的连续点数', 'points in a row on one side', IN_A_ROW.side),
  run_trend: fixed('同一方向的连续点数', 'points in a row one way', IN_A_ROW.trend),
  run_near: fixed('贴近中线的连续点数', 'points in a row near the centre', IN_A_ROW.near),
  false_alarm: fixed('单看界限误报一次的期数', 'periods per false alarm of the limits', perAlarm()),
  alpha: fixed('早期信号误报的机会', 'chance of a false early sign', DEFAULTS.alpha, oneIn),
  early_looks: fixed(
    '误报一次的序列数',
    'series per false early sign',
    Math.round(1 / DEFAULTS.alpha),
  ),
  early_least: fixed('发信号的最少件数', 'least count of a signal', DEFAULTS.atLeast),
  early_years: fixed('参照的年数', 'years looked back', MONTHLY.years),
  early_past: fixed('可比的过去件数', 'comparable past counts', ENOUGH),
  early_short: fixed('短序列的过去件数', 'past counts of a short series', ENOUGH_SHORT),
  funnel_inner: fixed('漏斗图内线', 'inner limits of a funnel', BAND_LEVELS.two, percent),
  funnel_outer: fixed('漏斗图外线', 'outer limits of a funnel', BAND_LEVELS.three, percent),
  trim: fixed('两头各收进的比例', 'share pulled in on each side', TRIM, percent),
  holiday_days: fixed('春节假期天数', 'days of the holiday', HOLIDAY_DAYS),
  festival_first: fixed('春节日期表的首年', 'first tabled Spring Festival', FIRST_YEAR),
  festival_last: fixed('春节日期表的末年', 'last tabled Spring Festival', LAST_YEAR),
} as const satisfies Record<string, Declared>;

export type ParameterId = keyof typeof PARAMETERS;

/** A parameter as a page writes it; — where it is of a policy and no edition has one yet. */
export function parameterText(id: string, policy: Policy | undefined): string {
  const { of, write } = declared(id);
  const value = of(policy);
  return value === undefined ? NONE : write(value);
}

/** The parameters a text names, each once, in the order of the text. */
export function parametersIn(body = ''): ParameterId[] {
  const named = [...body.matchAll(/<Parameter of="([^"]*)"/g)].map(([, id = '']) => id);
  return [...new Set(named)].map((id) => {
    declared(id);
    return id as ParameterId;
  });
}

/** Periods after which three-sigma limits alone have given one false alarm, on average. */
function perAlarm(): number {
  return Math.round(1 / (2 * normalAbove(3)));
}

function declared(id: string): Declared {
  if (!Object.hasOwn(PARAMETERS, id)) throw new Error(`no parameter is called ${id}`);
  return PARAMETERS[id as ParameterId];
}
