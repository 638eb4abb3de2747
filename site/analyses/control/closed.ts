import { cell, key } from '../../editions/schema.ts';
import { isMature } from '../../figures/calendar.ts';
import { controlAnalysis } from './charted.ts';

/** The horizon, as in the sentence of the cohorts. */
const DAYS = 90;

/** Closed within 90 days by month of assignment; months not followed so long are not drawn. */
export const controlClosed = controlAnalysis({
  id: 'control-closed',
  title: {
    zh: `${DAYS}天内办结的比例：是否超出偶然波动`,
    en: `Closed within ${DAYS} days: more than chance?`,
  },
  table: 'closure_by_cohort',
  kind: 'shares',
  entries: ({ rows, asOf }) =>
    rows('closure_by_cohort')
      .filter((row) => isMature(key(row, 'month'), DAYS, asOf))
      .map((row) => ({
        ...{ month: key(row, 'month'), leftOut: false },
        ...{ part: cell(row, 'closed_90'), whole: cell(row, 'assigned') },
      })),
  words: {
    zh: {
      value: `${DAYS}天内办结 ÷ 当月交办`,
      newest: (month, part, whole, share) =>
        `${month}交办的${whole}件中，${DAYS}天内办结${part}件，占${share}`,
      leftOut: '',
    },
    en: {
      value: `closed within ${DAYS} days ÷ assigned`,
      newest: (month, part, whole, share) =>
        `Of ${whole} assigned in ${month}, ${part} closed within ${DAYS} days, ${share}`,
      leftOut: '',
    },
  },
});
