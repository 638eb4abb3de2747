import { cell, key } from '../../editions/schema.ts';
import { isDecided, MOST_PENDING } from '../decided.ts';
import { controlAnalysis } from './charted.ts';

const LEFT = `${MOST_PENDING * 100}%`;

/** Assigned of valid appeals by month of receipt; months with many undecided are not judged. */
export const controlAssigned = controlAnalysis({
  id: 'control-assigned',
  title: { zh: '每月交办率：是否超出偶然波动', en: 'Assignment rate a month: more than chance?' },
  table: 'funnel_by_month',
  kind: 'shares',
  entries: ({ rows }) =>
    rows('funnel_by_month').map((row) => ({
      ...{ month: key(row, 'month'), leftOut: !isDecided(row) },
      ...{ part: cell(row, 'assigned'), whole: cell(row, 'valid') },
    })),
  words: {
    zh: {
      value: '交办 ÷ 有效问题',
      newest: (month, part, whole, share) =>
        `${month}收到的${whole}件有效问题中交办${part}件，占${share}`,
      leftOut: `还有${LEFT}以上待处理，不参与判断`,
    },
    en: {
      value: 'assigned ÷ valid',
      newest: (month, part, whole, share) =>
        `Of ${whole} valid appeals received in ${month}, ${part} were assigned, ${share}`,
      leftOut: `more than ${LEFT} still pending: not judged`,
    },
  },
});
