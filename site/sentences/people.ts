import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { running, yuan } from '../figures/number.ts';
import type { Lang } from '../i18n/lang.ts';
import { percentOf } from './words.ts';

/** Who was called back, who was reached, and what they said. */
export function callbackSentence(row: Row, period: string, lang: Lang): string {
  const n = (measure: MeasureId) => running(cell(row, measure), lang);
  const of = (part: MeasureId) =>
    n(part) + percentOf(cell(row, part), cell(row, 'callback_reached'), lang);
  if (lang === 'en')
    return `${period}: of ${n('closed')} closed, ${n('callback_asked')} were called back and ${n('callback_reached')} reached. Of those reached, ${of('solved_yes')} said it was solved and ${of('satisfied')} were satisfied.`;
  const said = (part: MeasureId) =>
    `${n(part)}件${percentOf(cell(row, part), cell(row, 'callback_reached'), lang)}`;
  return `${period}，${n('closed')}件办结中回访${n('callback_asked')}件、联系到本人${n('callback_reached')}件；${n('callback_reached')}件有效回访中答复已解决${said('solved_yes')}、满意${said('satisfied')}。`;
}

/** Money claimed and confirmed as paid, each with the number of appeals it rests on. */
export function moneySentence(row: Row, period: string, lang: Lang): string {
  const n = (measure: MeasureId) => running(cell(row, measure), lang);
  const sum = (measure: MeasureId) => yuan(cell(row, measure), lang);
  if (lang === 'en')
    return `${period}: ${n('claimed_count')} appeals state a sum claimed, ${sum('claimed')} in all; for ${n('paid_count')} a payment is confirmed, ${sum('paid')} in all.`;
  return `${period}，${n('claimed_count')}件写明诉求金额，合计${sum('claimed')}；${n('paid_count')}件确认到账，合计${sum('paid')}。`;
}

/** How many key issues are closed, of all that were listed. */
export function keyIssueSentence(rows: Row[], lang: Lang): string {
  const closed = rows.filter((row) => key(row, 'state') === 'closed').length;
  const forums = new Set(rows.map((row) => key(row, 'forum'))).size;
  const rate = percentOf(closed, rows.length, lang);
  if (lang === 'en')
    return `${forums === 1 ? 'One forum' : `${forums} forums`} listed ${running(rows.length, lang)} key issues; ${running(closed, lang)} are closed${rate}.`;
  return `${forums}场共列出重点关注事项${running(rows.length, lang)}件，其中办结${running(closed, lang)}件${rate}。`;
}

/** The check that concerns the most rows of the export. */
export function qualitySentence(rows: Row[], lang: Lang): string {
  const [most] = rows.toSorted((a, b) => Number(cell(b, 'affected')) - Number(cell(a, 'affected')));
  if (!most) return '';
  const [affected, checked] = [cell(most, 'affected'), cell(most, 'checked')];
  const [name, rate] = [codeName(most, 'item', lang), percentOf(affected, checked, lang)];
  if (lang === 'en')
    return `Of ${rows.length} checks, “${name}” concerns the most rows: ${running(affected, lang)} of ${running(checked, lang)}${rate}.`;
  return `${rows.length}项检查中，涉及最多的是“${name}”：检查的${running(checked, lang)}行中有${running(affected, lang)}行${rate}。`;
}
