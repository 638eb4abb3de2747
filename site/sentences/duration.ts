import type { MeasureId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import { appeals, percentOf, type Voice } from './words.ts';

type Told = (rows: Row[], voice: Voice) => string;

const SENTENCES: Record<string, Told> = {
  time_to_close: medianSentence,
  closing_curve: curveSentence,
  closure_by_cohort: cohortSentence,
  open_ages: agesSentence,
};

/** What a table of times says, if it is one. */
export function durationSentence(table: Table, rows: Row[], voice: Voice): string | undefined {
  return SENTENCES[table.id]?.(rows, voice);
}

/** The median from assignment with its limits; open appeals count in. */
function medianSentence([row]: Row[], { lang }: Voice): string {
  if (!row) return '';
  const n = (id: MeasureId) => running(cell(row, id), lang);
  const median = cell(row, 'days_median');
  if (median === null)
    return lang === 'en'
      ? `Of ${appeals(cell(row, 'timed'), 'assigned ')}, ${n('timed_closed')} are closed: no median yet.`
      : `${n('timed')}件交办件中办结${n('timed_closed')}件，还没有中位数。`;
  const [low, high] = [cell(row, 'days_median_low'), cell(row, 'days_median_high')];
  const limits =
    low === null || high === null
      ? ''
      : lang === 'en'
        ? ` (95% limits ${low} to ${high})`
        : `（95%置信区间${low}～${high}天）`;
  if (lang === 'en')
    return `Half of ${appeals(cell(row, 'timed'), 'assigned ')} are closed within ${median} days of assignment${limits}; those still open count in with the days they have waited.`;
  return `${n('timed')}件交办件中，一半在交办后${median}天内办结${limits}；仍在办的按已等待的天数计入。`;
}

/** Those closed by a month and by three months, of all that were assigned. */
function curveSentence(rows: Row[], { lang }: Voice): string {
  const [first] = rows;
  if (!first) return '';
  const by = (day: number) =>
    rows
      .filter((row) => Number(key(row, 'day')) <= day)
      .reduce((sum, row) => sum + Number(cell(row, 'closed_since')), 0);
  const all = running(cell(first, 'at_risk'), lang);
  const [month, quarter] = [running(by(30), lang), running(by(90), lang)];
  if (lang === 'en')
    return `Of ${all} assigned appeals, ${month} were closed within 30 days of assignment and ${quarter} within 90.`;
  return `${all}件交办件中，交办后30天内办结${month}件，90天内办结${quarter}件。`;
}

/** A month this many places from the last finished one has been followed for more than 180 days. */
const FOLLOWED = 8;

/** The newest month of assignment that has been followed for 180 days. */
function cohortSentence(rows: Row[], voice: Voice): string {
  const { lang } = voice;
  const row = rows.at(-FOLLOWED);
  if (!row)
    return lang === 'en'
      ? 'No month of assignment has been followed for 180 days yet.'
      : '还没有哪个月交办的诉求已跟踪满180天。';
  const n = (id: MeasureId) => running(cell(row, id), lang);
  const month = periodName(key(row, 'month'), lang);
  const rate = percentOf(cell(row, 'closed_180'), cell(row, 'assigned'), voice);
  if (lang === 'en')
    return `Of ${appeals(cell(row, 'assigned'))} assigned in ${month}, ${n('closed_30')} were closed within 30 days, ${n('closed_90')} within 90 and ${n('closed_180')} within 180${rate}.`;
  return `${month}交办的${n('assigned')}件中，30天内办结${n('closed_30')}件，90天内${n('closed_90')}件，180天内${n('closed_180')}件${rate}。`;
}

/** How many are open, and how many of them for more than half a year. */
function agesSentence(rows: Row[], voice: Voice): string {
  const { lang } = voice;
  const sum = (some: Row[]) => some.reduce((all, row) => all + Number(cell(row, 'open_count')), 0);
  const [all, old] = [sum(rows), sum(rows.filter((row) => Number(key(row, 'age_band')) > 180))];
  const rate = percentOf(old, all, voice);
  if (lang === 'en')
    return `${appeals(all, 'assigned ')} open at the as-of date; ${running(old, lang)} of them for more than 180 days${rate}.`;
  return `截至日在办${running(all, lang)}件，其中交办已超过180天的${running(old, lang)}件${rate}。`;
}
