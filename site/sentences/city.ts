import { FOLLOWED } from '../analyses/cities/year.ts';
import { type Cell, cell, key, type Row } from '../editions/schema.ts';
import { isMature } from '../figures/calendar.ts';
import { daysLimits, daysText } from '../figures/days.ts';
import { codeName } from '../figures/group.ts';
import { running } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import { percentOf, type Voice } from './words.ts';

/** What became of the valid appeals of a place in a year, and how long that took. */
export function citySentence(row: Row, asOf: string, voice: Voice): string {
  const { lang } = voice;
  const year = key(row, 'year');
  const told = placeSentence(row, codeName(row, 'city', lang), periodName(year, lang), voice);
  if (cell(row, 'valid') === null) return told;
  const join = lang === 'zh' ? '' : ' ';
  const parts = [told, daysWords(row, voice), youngWords(year, asOf, voice)];
  return parts.filter(Boolean).join(join);
}

/** The same of a region in a quarter, without days. */
export function regionSentence(row: Row, voice: Voice): string {
  const { lang } = voice;
  const period = periodName(key(row, 'quarter'), lang);
  return placeSentence(row, codeName(row, 'region', lang), period, voice);
}

function placeSentence(row: Row, name: string, period: string, voice: Voice): string {
  const { lang } = voice;
  const n = (figure: Cell) => running(figure, lang);
  const [valid, answered] = [cell(row, 'valid'), cell(row, 'answered')];
  const [assigned, closed] = [cell(row, 'assigned'), cell(row, 'closed')];
  if (valid === null) return withheldWords(name, period, lang);
  const rate = percentOf(closed, assigned, voice);
  const open = n(cell(row, 'in_progress'));
  if (lang === 'en')
    return `Valid appeals received in ${period}: ${name} had ${n(valid)}, ${n(assigned)} of them assigned and ${n(answered)} answered directly; of the ${n(assigned)} assigned, ${n(closed)} were closed${rate}, ${open} still open.`;
  return `${period}收到的有效问题，${name}有${n(valid)}件，其中交办${n(assigned)}件，直接解答${n(answered)}件；${n(assigned)}件交办中办结${n(closed)}件${rate}，仍在办${open}件。`;
}

function withheldWords(name: string, period: string, lang: Voice['lang']): string {
  return lang === 'zh'
    ? `${period}收到的有效问题，${name}的件数不公开（※）：太少，或为保护别处的小数；不能当作零。`
    : `Valid appeals received in ${period}: the figures of ${name} are withheld (※), as they are small or would give away small ones elsewhere; that does not stand for zero.`;
}

function daysWords(row: Row, { lang }: Voice): string {
  const median = cell(row, 'days_median');
  if (median === null)
    return lang === 'zh'
      ? '办结的太少，算不出办结用时的中位数。'
      : 'Too few are closed for a median time to close.';
  const days = daysText(median, lang);
  const limits = daysLimits(cell(row, 'days_median_low'), cell(row, 'days_median_high'), lang);
  return lang === 'zh'
    ? `办结用时的中位数是${days}（95%区间${limits}），仍在办的按已等待的天数计入。`
    : `The median time to close is ${days} (95% limits ${limits}); those still open count in with the days they have waited.`;
}

/** That a young year will still close more; nothing where all of it has had its time. */
function youngWords(year: string, asOf: string, { lang }: Voice): string {
  if (isMature(`${year}-12`, FOLLOWED, asOf)) return '';
  return lang === 'zh'
    ? `${year}年结束还不满${FOLLOWED}天，收得晚的有些还没到办结的时候。`
    : `${year} ended less than ${FOLLOWED} days ago: some of what came in late is not due yet.`;
}
