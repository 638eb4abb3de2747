import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { type Cell, cell, key, type Row } from '../../editions/schema.ts';
import { isMature } from '../../figures/calendar.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Source } from '../analysis.ts';
import { isDecided } from '../decided.ts';

/** What is compared: a count of a month, or a part of a whole. */
export interface Figure {
  id: 'received' | 'valid' | 'valid_rate' | 'assignment_rate' | 'closed_30';
  name: Record<Lang, string>;
  table: 'funnel_by_month' | 'closure_by_cohort';
  part: MeasureId;
  /** Nothing where it is a count. */
  whole?: MeasureId;
  /** Whether a month is finished for it; all are unless it says so. */
  isSettled?: (row: Row, asOf: string) => boolean;
}

/** Days of the newest rate of closure: the shortest published, so the newest. */
const DAYS = 30;

/** Every figure in the order of the table. */
export const FIGURES: readonly Figure[] = [
  { id: 'received', name: { zh: '收到诉求', en: 'received' }, ...funnel('received') },
  { id: 'valid', name: { zh: '有效问题', en: 'valid appeals' }, ...funnel('valid') },
  {
    ...{ id: 'valid_rate', name: { zh: '有效率', en: 'valid rate' } },
    ...{ ...funnel('valid'), whole: 'received' },
  },
  {
    ...{ id: 'assignment_rate', name: { zh: '交办率', en: 'assignment rate' } },
    ...{ ...funnel('assigned'), whole: 'valid', isSettled: isDecided },
  },
  {
    id: 'closed_30',
    name: { zh: `${DAYS}天内办结的比例`, en: `closed within ${DAYS} days` },
    ...{ table: 'closure_by_cohort', part: 'closed_30', whole: 'assigned' },
    isSettled: (row, asOf) => isMature(key(row, 'month'), DAYS, asOf),
  },
];

function funnel(part: MeasureId) {
  return { table: 'funnel_by_month', part } as const;
}

/** Part and whole of one month, or of several together; null where withheld. */
export interface Amount {
  part: Cell;
  whole: Cell;
}

/** A figure month by month, as far as months are finished for it, oldest first. */
export type Series = ReadonlyMap<string, Amount>;

/** The series of a figure; of a count the whole is not used. */
export function seriesOf({ table, part, whole, isSettled }: Figure, source: Source): Series {
  const rows = source.rows(table).filter((row) => isSettled?.(row, source.asOf) ?? true);
  return new Map(
    rows.map((row) => [
      key(row, 'month'),
      { part: cell(row, part), whole: whole ? cell(row, whole) : null },
    ]),
  );
}
