/**
 * Every published measure and rate, declared once: name, unit, definition, basis, and how sensitive
 * it is. Definitions follow the field's usual terms: 办结 (closed), 解决 (solved) and 满意
 * (satisfied) are three things and none is derived from another.
 */
export type Unit = '件' | '人' | '元' | '项' | '行' | '天';

/**
 * What may be shown of a small number.
 * worker: counts of workers' appeals, withheld below the threshold.
 * verdict: a person's answer or money, withheld below the threshold.
 * agency: the union's own work, shown wherever the row's base is shown.
 * open: province totals and file counts, always shown.
 */
export type Sensitivity = 'worker' | 'verdict' | 'agency' | 'open';

export interface Measure {
  zh: string;
  en: string;
  unit: Unit;
  sensitivity: Sensitivity;
  definition: { zh: string; en: string };
  /** The measure its rows add up to, where that has another name. */
  total?: string;
  /** The measure it counts some of, in the same period. */
  within?: string;
}

function count(
  zh: string,
  en: string,
  sensitivity: Sensitivity,
  definitionZh: string,
  definitionEn: string,
): Measure {
  return { zh, en, unit: '件', sensitivity, definition: { zh: definitionZh, en: definitionEn } };
}

/** Appeals closed within so many days of their assignment. */
function within(limit: number): Measure {
  return count(
    `${limit}天内办结`,
    `closed within ${limit} days`,
    'agency',
    `交办后${limit}天内办结`,
    `Closed within ${limit} days of assignment`,
  );
}

/** A day of the curve of times to close: none where too few were closed or it is not reached yet. */
function days(zh: string, en: string, definitionZh: string, definitionEn: string): Measure {
  return { ...count(zh, en, 'agency', definitionZh, definitionEn), unit: '天' };
}

export const MEASURES = {
  received: count(
    '收到诉求',
    'received',
    'worker',
    '收到的诉求，含无效和重复',
    'Appeals received, invalid and repeated ones included',
  ),
  invalid: count(
    '无效',
    'not valid',
    'agency',
    '不计为有效的诉求，按原因另表公布',
    'Appeals not counted as valid; reasons are in their own table',
  ),
  duplicate: count(
    '重复或并案',
    'repeated or merged',
    'agency',
    '与另一件相同或并入另一件的诉求',
    'Appeals that repeat another one or were merged into it',
  ),
  valid: count(
    '有效问题',
    'valid appeals',
    'worker',
    '收到 − 无效 − 重复或并案',
    'Received − not valid − repeated or merged',
  ),
  answered: count(
    '直接解答',
    'answered directly',
    'agency',
    '当场或在线直接答复、不再交办的有效问题',
    'Valid appeals answered at once, with nothing left to assign',
  ),
  assigned: count(
    '交办',
    'assigned',
    'agency',
    '交给承办单位并要求回报结果的有效问题',
    'Valid appeals given to a responsible unit that must report back',
  ),
  referred: count(
    '转介',
    'referred',
    'agency',
    '转往其他机构、不要求回报的有效问题',
    'Valid appeals passed to another body without a duty to report back',
  ),
  not_accepted: count(
    '不予受理',
    'not accepted',
    'agency',
    '依法应走其他途径的有效问题',
    'Valid appeals for which the law names another route',
  ),
  withdrawn_before: count(
    '交办前撤回',
    'withdrawn before assignment',
    'agency',
    '交办之前本人撤回',
    'Withdrawn by the person before assignment',
  ),
  pending: count(
    '待处理',
    'pending',
    'agency',
    '截至日尚未解答或交办',
    'Neither answered nor assigned at the as-of date',
  ),
  closed: count(
    '办结',
    'closed',
    'agency',
    '承办单位已回报并审核办结、截至日没有重办的交办件',
    'Assigned appeals reported back and accepted as closed, not reopened at the as-of date',
  ),
  in_progress: count(
    '办理中',
    'in progress',
    'agency',
    '截至日仍在办理的交办件，含重办',
    'Assigned appeals still open at the as-of date, reopened ones included',
  ),
  terminated: count(
    '终止办理',
    'terminated',
    'agency',
    '经批准不再办理的交办件；不算办结',
    'Assigned appeals ended with approval; not counted as closed',
  ),
  withdrawn_after: count(
    '交办后撤回',
    'withdrawn after assignment',
    'agency',
    '交办之后本人撤回；不算办结',
    'Withdrawn by the person after assignment; not counted as closed',
  ),
  overdue: count(
    '超期未办结',
    'overdue',
    'agency',
    '有办理期限、已过期限、截至日仍在办理',
    'Open at the as-of date and past a deadline the record states',
  ),
  key_issues: count(
    '重点关注事项',
    'key issues',
    'open',
    '每场公开跟踪的重点事项',
    'Matters followed in public after each forum',
  ),
  key_closed: count(
    '重点关注事项办结',
    'key issues closed',
    'open',
    '截至日已办结的重点关注事项',
    'Key issues closed at the as-of date',
  ),
  opening: count(
    '期初在办',
    'open at the start',
    'agency',
    '月初在办的交办件',
    'Assigned appeals open when the month began',
  ),
  newly_assigned: count(
    '本期交办',
    'newly assigned',
    'agency',
    '本月交办',
    'Assigned during the month',
  ),
  newly_reopened: count(
    '本期重办',
    'newly reopened',
    'agency',
    '本月由办结转为重办',
    'Reopened during the month',
  ),
  newly_closed: count(
    '本期办结',
    'newly closed',
    'agency',
    '本月办结（流量，不与本月交办相除）',
    'Closed during the month (a flow: not to be divided by the month’s assignments)',
  ),
  newly_ended: count(
    '本期终止或撤回',
    'newly terminated or withdrawn',
    'agency',
    '本月终止办理或撤回',
    'Terminated or withdrawn during the month',
  ),
  closing: count(
    '期末在办',
    'open at the end',
    'agency',
    '月末在办的交办件',
    'Assigned appeals open when the month ended',
  ),
  timed: count(
    '计时件',
    'appeals timed',
    'agency',
    '日期前后不矛盾、可以计算用时的交办件',
    'Assigned appeals whose dates are in order, so that their time can be counted',
  ),
  timed_closed: count(
    '计时件办结',
    'timed and closed',
    'agency',
    '计时件中已办结的',
    'Those of them that are closed',
  ),
  closed_30: within(30),
  closed_60: within(60),
  closed_90: within(90),
  closed_180: within(180),
  days_lower: days(
    '办结用时下四分位数',
    'days to close, lower quartile',
    '四分之一的交办件在此天数内办结',
    'A quarter of the assigned appeals are closed within so many days',
  ),
  days_median: days(
    '办结用时中位数',
    'median days to close',
    '一半的交办件在此天数内办结；在办件按已等待的天数计入（Kaplan–Meier）',
    'Half of the assigned appeals are closed within so many days; open ones count in with the days they have waited (Kaplan–Meier)',
  ),
  days_median_low: days(
    '中位数下限',
    'median, lower limit',
    '中位数的95%置信下限（log-log）',
    'Lower 95% limit of the median (log-log)',
  ),
  days_median_high: days(
    '中位数上限',
    'median, upper limit',
    '中位数的95%置信上限（log-log）',
    'Upper 95% limit of the median (log-log)',
  ),
  days_upper: days(
    '办结用时上四分位数',
    'days to close, upper quartile',
    '四分之三的交办件在此天数内办结',
    'Three quarters of the assigned appeals are closed within so many days',
  ),
  at_risk: count(
    '在观察中',
    'being followed',
    'agency',
    '过了上一个天数仍在办理、可继续观察的交办件',
    'Assigned appeals still open, and followed, after the day listed before',
  ),
  closed_since: count(
    '其间办结',
    'closed since',
    'agency',
    '上一个天数之后到这一天办结',
    'Closed after the day listed before, up to this one',
  ),
  left_since: count(
    '其间退出观察',
    'left since',
    'agency',
    '上一个天数之后到这一天退出观察：截至日仍在办、终止或撤回',
    'No longer followed after the day listed before, up to this one: open at the as-of date, terminated or withdrawn',
  ),
  open_count: count(
    '在办件',
    'open appeals',
    'agency',
    '截至日在办、交办至今为该天数的交办件',
    'Assigned appeals open at the as-of date, by the days since assignment',
  ),
  outcome_count: {
    ...count(
      '办结件',
      'closed appeals',
      'verdict',
      '该结果的办结件',
      'Closed appeals with this outcome',
    ),
    total: 'closed',
  },
  invalid_count: {
    ...count(
      '无效诉求',
      'appeals not valid',
      'worker',
      '因该原因不计为有效的诉求',
      'Appeals not counted as valid for this reason',
    ),
    total: 'invalid',
  },
  mentions: {
    ...count(
      '涉及件数',
      'appeals concerned',
      'worker',
      '涉及该类职工的有效问题；一件可涉及多类，不能相加',
      'Valid appeals that concern this type; one appeal may concern several, so they do not add up',
    ),
    within: 'valid',
  },
  claimed_count: {
    ...count(
      '有诉求金额的件数',
      'appeals with a sum claimed',
      'worker',
      '写明诉求金额的有效问题',
      'Valid appeals that state a sum claimed',
    ),
    within: 'valid',
  },
  agreed_count: {
    ...count(
      '有协议金额的件数',
      'appeals with a sum agreed',
      'verdict',
      '写明协议金额的有效问题',
      'Valid appeals that state a sum agreed',
    ),
    within: 'valid',
  },
  paid_count: {
    ...count(
      '有到账金额的件数',
      'appeals with a sum paid',
      'verdict',
      '确认到账的有效问题',
      'Valid appeals with a confirmed payment',
    ),
    within: 'valid',
  },
  claimed: {
    ...count('诉求金额', 'claimed', 'worker', '写明的诉求金额之和', 'Sum of the amounts claimed'),
    unit: '元',
  },
  agreed: {
    ...count('协议金额', 'agreed', 'verdict', '写明的协议金额之和', 'Sum of the amounts agreed'),
    unit: '元',
  },
  paid: {
    ...count(
      '到账金额',
      'paid',
      'verdict',
      '确认到账的金额之和',
      'Sum of the amounts confirmed as paid',
    ),
    unit: '元',
  },
  callback_asked: count(
    '已回访',
    'called back',
    'verdict',
    '办结后工会尝试回访',
    'Closed appeals the union tried to call back',
  ),
  callback_reached: count(
    '有效回访',
    'reached',
    'verdict',
    '回访时联系到本人',
    'Callbacks that reached the person',
  ),
  solved_yes: count(
    '已解决',
    'solved',
    'verdict',
    '本人答复已解决',
    'The person says it is solved',
  ),
  solved_partly: count(
    '部分解决',
    'partly solved',
    'verdict',
    '本人答复部分解决；不计入已解决',
    'The person says it is partly solved; not counted as solved',
  ),
  solved_no: count(
    '未解决',
    'not solved',
    'verdict',
    '本人答复未解决',
    'The person says it is not solved',
  ),
  satisfied: count(
    '满意',
    'satisfied',
    'verdict',
    '本人答复非常满意或满意；“基本满意”另列',
    'The person is very satisfied or satisfied; “basically satisfied” is apart',
  ),
  satisfied_basic: count(
    '基本满意',
    'basically satisfied',
    'verdict',
    '本人答复基本满意',
    'The person is basically satisfied',
  ),
  dissatisfied: count(
    '不满意',
    'dissatisfied',
    'verdict',
    '本人答复不满意或非常不满意',
    'The person is dissatisfied or very dissatisfied',
  ),
  affected: {
    ...count(
      '涉及行数',
      'rows affected',
      'open',
      '出现该情况的记录行数',
      'Rows in which this was found',
    ),
    unit: '行',
  },
  checked: {
    ...count(
      '检查行数',
      'rows checked',
      'open',
      '为该项检查的记录行数',
      'Rows that were checked for it',
    ),
    unit: '行',
  },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;

/** Whether figures of a measure are counts: they add up over rows and tables. Days and yuan do not. */
export function isCount(id: MeasureId): boolean {
  return measure(id).unit !== '元' && !isDays(id);
}

/** Whether a measure is a time in days: it is estimated, and there may be none. */
export function isDays(id: MeasureId): boolean {
  return measure(id).unit === '天';
}

/** A measure’s declaration, whichever it is. */
export function measure(id: MeasureId): Measure {
  return MEASURES[id];
}

export interface Rate {
  zh: string;
  en: string;
  numerator: MeasureId;
  denominator: MeasureId;
  basis: { zh: string; en: string };
}

export const RATES = {
  valid_rate: {
    zh: '有效率',
    en: 'valid rate',
    numerator: 'valid',
    denominator: 'received',
    basis: { zh: '有效问题 ÷ 收到诉求', en: 'valid ÷ received' },
  },
  assignment_rate: {
    zh: '交办率',
    en: 'assignment rate',
    numerator: 'assigned',
    denominator: 'valid',
    basis: { zh: '交办 ÷ 有效问题', en: 'assigned ÷ valid' },
  },
  closure_rate: {
    zh: '办结率',
    en: 'closure rate',
    numerator: 'closed',
    denominator: 'assigned',
    basis: { zh: '办结数 ÷ 交办数（批次口径）', en: 'closed ÷ assigned (cohort basis)' },
  },
  key_closure_rate: {
    zh: '重点关注事项办结率',
    en: 'key issue closure',
    numerator: 'key_closed',
    denominator: 'key_issues',
    basis: { zh: '办结的重点关注事项 ÷ 全部重点关注事项', en: 'key issues closed ÷ key issues' },
  },
  reach_rate: {
    zh: '回访接通率',
    en: 'reach rate',
    numerator: 'callback_reached',
    denominator: 'callback_asked',
    basis: { zh: '有效回访 ÷ 已回访', en: 'reached ÷ called back' },
  },
  resolution_rate: {
    zh: '解决率',
    en: 'resolution rate',
    numerator: 'solved_yes',
    denominator: 'callback_reached',
    basis: { zh: '本人答复已解决 ÷ 有效回访', en: 'solved by the person’s word ÷ reached' },
  },
  satisfaction_rate: {
    zh: '满意率',
    en: 'satisfaction rate',
    numerator: 'satisfied',
    denominator: 'callback_reached',
    basis: {
      zh: '非常满意和满意 ÷ 有效回访；未评价不算满意',
      en: 'very satisfied and satisfied ÷ reached; no answer is not satisfied',
    },
  },
  affected_share: {
    zh: '占比',
    en: 'share',
    numerator: 'affected',
    denominator: 'checked',
    basis: { zh: '涉及行数 ÷ 检查行数', en: 'rows affected ÷ rows checked' },
  },
} as const satisfies Record<string, Rate>;

export type RateId = keyof typeof RATES;
