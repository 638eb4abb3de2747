import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { type Cell, cell, key, type Row } from '../../editions/schema.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { signedCount } from '../../figures/signed.ts';
import type { Lang } from '../../i18n/lang.ts';
import { appeals } from '../../sentences/words.ts';
import { workload } from './workload.ts';

const YEAR = 12;

/** How many are open, the balance of a year that leads there, and the newest month’s workload. */
export function stockYearSentence(rows: readonly Row[], lang: Lang): string {
  const [newest, before] = [rows.at(-1), rows.at(-1 - YEAR)];
  if (!newest) return '';
  const now = openAt(newest, lang);
  const balance = before ? balanceSince(before, rows.slice(-YEAR), lang) : '';
  if (lang === 'zh') return `${now}。${balance}${workloadSentence(newest, lang)}`;
  return `${now}. ${balance}${workloadSentence(newest, lang)}`;
}

function openAt(row: Row, lang: Lang): string {
  const [month, open] = [periodName(key(row, 'month'), lang), cell(row, 'closing')];
  return lang === 'zh'
    ? `${month}末在办${running(open, lang)}件`
    : `Open at the end of ${month}: ${appeals(open)}`;
}

/** The stock a year before, all flows since, and the difference they make: an exact sum. */
function balanceSince(before: Row, year: readonly Row[], lang: Lang): string {
  const n = (id: MeasureId) => running(sum(year, id), lang);
  const difference = signedCount(
    less(cell(year.at(-1) ?? before, 'closing'), cell(before, 'closing')),
    (figure) => running(figure, lang),
  );
  if (lang === 'zh')
    return `${openAt(before, lang)}，此后${YEAR}个月交办${n('newly_assigned')}件、重办${n('newly_reopened')}件，办结${n('newly_closed')}件、终止或撤回${n('newly_ended')}件，相差${difference}件。`;
  return `${openAt(before, lang)}; in the ${YEAR} months since, ${n('newly_assigned')} were assigned and ${n('newly_reopened')} reopened, ${n('newly_closed')} closed and ${n('newly_ended')} terminated or withdrawn: a difference of ${difference}. `;
}

function workloadSentence(row: Row, lang: Lang): string {
  const ratio = workload(row);
  if (ratio === undefined) return '';
  const n = (id: MeasureId) => running(cell(row, id), lang);
  const month = periodName(key(row, 'month'), lang);
  if (lang === 'zh')
    return `工作量：${month}办结${n('newly_closed')}件、交办${n('newly_assigned')}件，两者之比${ratio}，不是办结率。`;
  return `Workload of ${month}: ${n('newly_closed')} closed and ${n('newly_assigned')} assigned, a ratio of ${ratio}; it is not a closure rate.`;
}

function sum(rows: readonly Row[], id: MeasureId): Cell {
  return rows.reduce<Cell>((all, row) => {
    const one = cell(row, id);
    return all === null || one === null ? null : all + one;
  }, 0);
}

function less(a: Cell, b: Cell): Cell {
  return a === null || b === null ? null : a - b;
}
