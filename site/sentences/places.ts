import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import type { Lang } from '../i18n/lang.ts';
import { allWithheld, appeals, percentOf, withheldClause } from './words.ts';

/** Sum over the places that publish every figure needed: no ranking of places. */
export function placesSentence(
  rows: Row[],
  [whole, part]: ['assigned', 'closed'] | ['valid', 'assigned'],
  period: string,
  lang: Lang,
): string {
  const shown = rows.filter((row) => cell(row, whole) !== null && cell(row, part) !== null);
  const rest = withheldClause(rows.length - shown.length, lang);
  if (shown.length === 0) return allWithheld(rows.length, period, lang);
  const [all, done] = [sum(shown, whole), sum(shown, part)];
  const rate = percentOf(done, all, lang);
  const [zh, en] =
    whole === 'valid' ? ['有效问题', ['valid', 'assigned']] : ['交办', ['assigned', 'closed']];
  const doneZh = whole === 'valid' ? '交办' : '办结';
  if (lang === 'en')
    return `${period}: the ${shown.length} places that are published had ${appeals(all, `${en[0]} `)}, ${running(done, lang)} of them ${en[1]}${rate}.${rest}`;
  return `${period}，公开件数的${shown.length}个地市和单位共有${zh}${running(all, lang)}件，其中${doneZh}${running(done, lang)}件${rate}。${rest}`;
}

/** How much of a fine grid can be published, and what its published cells hold. */
export function gridSentence(rows: Row[], period: string, lang: Lang): string {
  const shown = rows.filter((row) => cell(row, 'valid') !== null);
  const places = new Set(rows.map((row) => key(row, 'city'))).size;
  const issues = new Set(rows.map((row) => key(row, 'issue'))).size;
  const [all, withheld] = [sum(shown, 'valid'), rows.length - shown.length];
  if (lang === 'en')
    return `${period}: of ${rows.length} pairs of ${places} places and ${issues} issues, ${shown.length} publish their count, ${appeals(all, 'valid ')} in all; ${withheld} are withheld (※).`;
  return `${period}，${places}个地市和单位与${issues}类诉求的${rows.length}个组合中，${shown.length}个公开件数，合计${running(all, lang)}件有效问题；${withheld}个不公开（※）。`;
}

function sum(rows: Row[], measure: MeasureId): number {
  return rows.reduce((total, row) => total + Number(cell(row, measure)), 0);
}
