import type { MeasureId, RateId } from './measures.ts';

/** One page of the methods: what it explains, and which measures and rates it defines. */
export interface Method {
  id: string;
  zh: string;
  en: string;
  measures: readonly MeasureId[];
  rates: readonly RateId[];
  /** How it is worked out, where it is more than a count or the fraction of two measures. */
  formula: { zh: string; en: string } | null;
  /** Publications the method is taken from. */
  sources: readonly string[];
}

function counted(
  id: string,
  zh: string,
  en: string,
  measures: readonly MeasureId[],
  rates: readonly RateId[] = [],
): Method {
  return { id, zh, en, measures, rates, formula: null, sources: [] };
}

/** What is counted: every measure and every rate stands on exactly one page. */
export const COUNTED: readonly Method[] = [
  counted('received', '收到与重复', 'Received and repeated', ['received', 'duplicate']),
  counted(
    'valid',
    '有效与无效',
    'Valid and not valid',
    ['valid', 'invalid', 'invalid_count'],
    ['valid_rate'],
  ),
  counted('answered', '直接解答与其他去向', 'Answered directly, and other ways', [
    'answered',
    'referred',
    'not_accepted',
    'withdrawn_before',
    'pending',
  ]),
  counted('assigned', '交办', 'Assigned', ['assigned'], ['assignment_rate']),
  counted(
    'closed',
    '办结',
    'Closed',
    ['closed', 'in_progress', 'terminated', 'withdrawn_after'],
    ['closure_rate'],
  ),
  counted('overdue', '超期未办结', 'Overdue', ['overdue']),
  counted(
    'key-issues',
    '重点关注事项',
    'Key issues',
    ['key_issues', 'key_closed'],
    ['key_closure_rate'],
  ),
  counted('stock-and-flow', '存量与流量', 'Stock and flow', [
    'opening',
    'newly_assigned',
    'newly_reopened',
    'newly_closed',
    'newly_ended',
    'closing',
  ]),
  counted('outcomes', '办理结果', 'Outcomes', ['outcome_count']),
  counted('callbacks', '回访', 'Callbacks', ['callback_asked', 'callback_reached'], ['reach_rate']),
  counted(
    'solved',
    '解决',
    'Solved',
    ['solved_yes', 'solved_partly', 'solved_no'],
    ['resolution_rate'],
  ),
  counted(
    'satisfied',
    '满意',
    'Satisfied',
    ['satisfied', 'satisfied_basic', 'dissatisfied'],
    ['satisfaction_rate'],
  ),
  counted('money', '金额', 'Money', [
    'claimed_count',
    'claimed',
    'agreed_count',
    'agreed',
    'paid_count',
    'paid',
  ]),
  counted('worker-types', '职工类型', 'Worker types', ['mentions']),
  counted('data-quality', '数据质量', 'Data quality', ['affected', 'checked'], ['affected_share']),
];

/** What is worked out from counts. */
export const WORKED_OUT: readonly Method[] = [
  {
    id: 'time-to-close',
    zh: '办结用时',
    en: 'Time to close',
    measures: [
      'timed',
      'timed_closed',
      'days_lower',
      'days_median',
      'days_median_low',
      'days_median_high',
      'days_upper',
    ],
    rates: [],
    formula: {
      zh: 'S(t) = Π（1 − 当天办结 ÷ 当天仍在观察）；中位数是S(t)首次降到1/2的天数；区间按log-log变换；同时比较k组时，区间在对数尺度上放宽到z(1 − 0.05/k) ÷ z(0.95)倍（z：双侧正态分位数）',
      en: 'S(t) = Π (1 − closed that day ÷ still followed that day); the median is the day S(t) first reaches 1/2; limits on the log-log scale; where k groups are compared at once they are widened z(1 − 0.05/k) ÷ z(0.95) times on the logarithmic scale (z: two-sided normal quantile)',
    },
    sources: [
      'Kaplan EL, Meier P (1958). Nonparametric estimation from incomplete observations. JASA 53:457–481.',
      'Brookmeyer R, Crowley J (1982). A confidence interval for the median survival time. Biometrics 38:29–41.',
      'Borgan Ø, Liestøl K (1990). A note on confidence intervals and bands for the survival function. Scand J Statist 17:35–41.',
      'Dunn OJ (1961). Multiple comparisons among means. JASA 56:52–64.',
    ],
  },
  {
    id: 'closing-curve',
    zh: '办结进度曲线',
    en: 'Closing curve',
    measures: ['at_risk', 'closed_since', 'left_since'],
    rates: [],
    formula: {
      zh: '一段时间内的办结比例 q = 其间办结 ÷（在观察中 − 其间退出观察 ÷ 2）；仍在办的比例 S = Π（1 − q）；误差按Greenwood公式，区间按log-log变换',
      en: 'share closed in an interval q = closed since ÷ (being followed − left since ÷ 2); share still open S = Π (1 − q); error by Greenwood, limits on the log-log scale',
    },
    sources: [
      'Cutler SJ, Ederer F (1958). Maximum utilization of the life table method. J Chronic Dis 8:699–712.',
      'Greenwood M (1926). The natural duration of cancer. Reports on Public Health 33. HMSO.',
    ],
  },
  {
    id: 'closed-within',
    zh: '按批次看办结进度',
    en: 'Closure by cohort',
    measures: ['closed_30', 'closed_60', 'closed_90', 'closed_180'],
    rates: [],
    formula: {
      zh: '某月交办、D天内办结的件数 ÷ 该月交办的件数；该月最后一天满D天之前不算比率',
      en: 'appeals of a month closed within D days of assignment ÷ appeals assigned in that month; no share until D days after the month’s last day',
    },
    sources: [],
  },
  {
    id: 'open-ages',
    zh: '在办件已办天数',
    en: 'Ages of open appeals',
    measures: ['open_count'],
    rates: [],
    formula: {
      zh: '数据截至日 − 交办日期',
      en: 'as-of date − date of assignment',
    },
    sources: [],
  },
  {
    id: 'limits',
    zh: '区间',
    en: 'Limits',
    measures: [],
    rates: [],
    formula: {
      zh: '比率用Wilson区间：（p + z²/2n ± z√(p(1−p)/n + z²/4n²)）÷（1 + z²/n）；件数用Byar近似或Poisson精确区间',
      en: 'shares: Wilson, (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n); counts: Byar’s approximation or exact Poisson',
    },
    sources: [
      'Wilson EB (1927). Probable inference, the law of succession, and statistical inference. JASA 22:209–212.',
      'Newcombe RG (1998). Two-sided confidence intervals for the single proportion. Stat Med 17:857–872.',
      'Breslow NE, Day NE (1987). Statistical Methods in Cancer Research II. IARC, p. 69 (Byar).',
    ],
  },
  {
    id: 'changes',
    zh: '同比与环比',
    en: 'Year on year, month on month',
    measures: [],
    rates: [],
    formula: {
      zh: '比率之差用百分点，区间按Newcombe第10法；件数之比的区间由二项分布精确求得，件数先除以离散度φ =（相邻两月之差）² ÷ 两月之和的平均，不小于1；区间不含零（比值不含1）才说上升或下降',
      en: 'shares differ in percentage points, limits by Newcombe’s method 10; ratios of counts have exact binomial limits, the counts first divided by φ = the mean of (difference of neighbouring months)² ÷ their sum, at least 1; “up” or “down” only where the interval leaves zero (a ratio: one)',
    },
    sources: [
      'Newcombe RG (1998). Interval estimation for the difference between independent proportions. Stat Med 17:873–890.',
      'GB/T 33661-2017 农历的编算和颁行 (dates of the Spring Festival).',
    ],
  },
  {
    id: 'revisions',
    zh: '修订和更正',
    en: 'Revisions and corrections',
    measures: [],
    rates: [],
    formula: null,
    sources: [],
  },
  {
    id: 'groups',
    zh: '各组用时是否不同',
    en: 'Whether groups differ in time',
    measures: [],
    rates: [],
    formula: {
      zh: '对数秩检验：各组办结件数与“各组一样快”时应有的件数之差，按超几何方差换算成χ²；由列出天数的件数计算，其间退出观察的按一半计入',
      en: 'log-rank test: closures of each group minus those expected if all were alike, over hypergeometric variances, as χ²; from counts at listed days, those who left in between counting half',
    },
    sources: [
      'Mantel N (1966). Evaluation of survival data and two new rank order statistics. Cancer Chemother Rep 50:163–170.',
      'Peto R, Peto J (1972). Asymptotically efficient rank invariant test procedures. JRSS A 135:185–207.',
    ],
  },
  {
    id: 'city-funnel',
    zh: '各地市与全省比较',
    en: 'Cities against the province',
    measures: [],
    rates: [],
    formula: {
      zh: '漏斗图：全省比率p，基数n的界限为二项分布的2.5%、97.5%与0.1%、99.9%分位点；离散过大时按φ放宽',
      en: 'funnel plot: the province’s share p; limits for a base n are the 2.5/97.5% and 0.1/99.9% points of the binomial; widened by φ where cities are overdispersed',
    },
    sources: [
      'Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Stat Med 24:1185–1202.',
      'Spiegelhalter DJ (2005). Handling over-dispersion of performance indicators. Qual Saf Health Care 14:347–351.',
    ],
  },
  {
    id: 'standardised',
    zh: '按诉求构成标准化',
    en: 'Standardised for the issue mix',
    measures: [],
    rates: [],
    formula: {
      zh: '应有办结 = Σ（该地某大类交办 × 全省该大类办结率）；标准化比 = 实际办结 ÷ 应有办结',
      en: 'expected = Σ (assigned of a group in the city × the province’s closure of that group); ratio = closed ÷ expected',
    },
    sources: [
      'Breslow NE, Day NE (1987). Statistical Methods in Cancer Research II. IARC, ch. 2 (indirect standardisation).',
    ],
  },
  {
    id: 'control-charts',
    zh: '控制图',
    en: 'Control charts',
    measures: [],
    rates: [],
    formula: {
      zh: 'XmR图：中心线 ± 3 × 平均移动极差 ÷ 1.128（即2.66倍）；p图：p̄ ± 3σz√(p̄(1−p̄)/n)，σz为各月标准分的平均移动极差 ÷ 1.128，不小于1',
      en: 'XmR: centre ± 3 × mean moving range ÷ 1.128 (2.66 times); p chart: p̄ ± 3σz√(p̄(1−p̄)/n), where σz is the mean moving range of the months’ standard scores ÷ 1.128, at least 1',
    },
    sources: [
      'Shewhart WA (1931). Economic Control of Quality of Manufactured Product. Van Nostrand.',
      'NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 (individuals charts).',
      'Western Electric (1956). Statistical Quality Control Handbook.',
      'Laney DB (2002). Improved control charts for attributes. Quality Engineering 14:531–537.',
      'Champ CW, Woodall WH (1987). Exact results for Shewhart control charts with supplementary runs rules. Technometrics 29:393–399.',
    ],
  },
  {
    id: 'early-signs',
    zh: '早期信号',
    en: 'Early signs',
    measures: [],
    rates: [],
    formula: {
      zh: '以往同期件数的准Poisson回归给出应有件数和上限；历史太短时用条件二项分布',
      en: 'a quasi-Poisson regression of past counts gives the expected count and its upper limit; short series use the conditional binomial',
    },
    sources: [
      'Farrington CP, Andrews NJ, Beale AD, Catchpole MA (1996). A statistical algorithm for the early detection of outbreaks of infectious disease. JRSS A 159:547–563.',
      'Przyborowski J, Wilenski H (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31:313–323.',
    ],
  },
  {
    id: 'barometer',
    zh: '晴雨表',
    en: 'Barometer',
    measures: [],
    rates: [],
    formula: {
      zh: '每一类与上年同期之比；一页上同时看k项，每项用1 − 0.05/k的区间（Bonferroni）；件数除以离散系数φ后再算区间：φ = 以往各季度与上年同期之比偏离当年总比的χ² ÷ 自由度，不小于1，自由度不足3时取1',
      en: 'each issue against the same quarter a year before; k items on one page have limits of level 1 − 0.05/k each (Bonferroni), for counts divided by their dispersion φ: the χ² of past quarters’ ratios to a year before about the ratio of their year ÷ its degrees of freedom, at least 1, and 1 below 3 degrees of freedom',
    },
    sources: [
      'Dunn OJ (1961). Multiple comparisons among means. JASA 56:52–64.',
      'McCullagh P, Nelder JA (1989). Generalized Linear Models, 2nd ed., section 4.5.',
      'Kish L (1965). Survey Sampling. Wiley, section 8.2.',
    ],
  },
];

/** Every method page, in the order of the list. */
export const METHODS = [...COUNTED, ...WORKED_OUT];

/** The page that defines a measure. */
export function methodOf(id: MeasureId | RateId): Method {
  const found = METHODS.find(({ measures, rates }) =>
    [...measures, ...rates].some((one) => one === id),
  );
  if (!found) throw new Error(`no method page defines ${id}`);
  return found;
}
