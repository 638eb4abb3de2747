import { festivalDays } from '../../../pipeline/stats/compare/spring-festival.ts';
import { cell, key } from '../../editions/schema.ts';
import { controlAnalysis } from './charted.ts';

/**
 * Holiday days from which a month is left out. A month with most of the Spring Festival in it counts
 * fewer appeals for that reason alone, every year, and would only widen the limits.
 */
const FESTIVE = 4;

/** Valid appeals received a month. */
export const controlReceived = controlAnalysis({
  id: 'control-received',
  title: { zh: '每月有效问题：是否超出偶然波动', en: 'Valid appeals a month: more than chance?' },
  table: 'funnel_by_month',
  kind: 'counts',
  entries: ({ rows }) =>
    rows('funnel_by_month').map((row) => {
      const month = key(row, 'month');
      return { month, part: cell(row, 'valid'), leftOut: festivalDays(month) >= FESTIVE };
    }),
  words: {
    zh: {
      value: '有效问题（件）',
      newest: (month, count) => `${month}收到有效问题${count}件`,
      leftOut: `春节假期占${FESTIVE}天以上，不参与判断`,
    },
    en: {
      value: 'valid appeals',
      newest: (month, count) => `${month}: ${count} valid appeals received`,
      leftOut: `${FESTIVE} or more days of Spring Festival: not judged`,
    },
  },
});
