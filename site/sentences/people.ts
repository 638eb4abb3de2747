import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { running, yuan } from '../figures/number.ts';
import { percentOf, type Voice } from './words.ts';

/** Who was called back, who was reached, and what they said. */
export function callbackSentence(row: Row, cohort: string, voice: Voice): string {
  const { lang } = voice;
  const n = (measure: MeasureId) => running(cell(row, measure), lang);
  const of = (part: MeasureId) =>
    n(part) + percentOf(cell(row, part), cell(row, 'callback_reached'), voice);
  if (lang === 'en')
    return `${cohort}: ${n('closed')}; the union called back on ${n('callback_asked')} and reached the person in ${n('callback_reached')}. Of those reached, ${of('solved_yes')} said it was solved and ${of('satisfied')} were satisfied.`;
  const said = (part: MeasureId) =>
    `${n(part)}件${percentOf(cell(row, part), cell(row, 'callback_reached'), voice)}`;
  return `${cohort}${n('closed')}件，其中回访${n('callback_asked')}件、联系到本人${n('callback_reached')}件；${n('callback_reached')}件有效回访中答复已解决${said('solved_yes')}、满意${said('satisfied')}。`;
}

/** Money claimed and confirmed as paid, each with the number of appeals it rests on. */
export function moneySentence(row: Row, cohort: string, { lang }: Voice): string {
  const n = (measure: MeasureId) => running(cell(row, measure), lang);
  const sum = (measure: MeasureId) => yuan(cell(row, measure), lang);
  if (lang === 'en')
    return `${cohort}: ${n('claimed_count')} state a sum claimed, ${sum('claimed')} in all; for ${n('paid_count')} a payment is confirmed, ${sum('paid')} in all.`;
  return `${cohort}中，${n('claimed_count')}件写明诉求金额，合计${sum('claimed')}；${n('paid_count')}件确认到账，合计${sum('paid')}。`;
}

/** How many key issues are closed, of all that were listed. */
export function keyIssueSentence(rows: Row[], voice: Voice): string {
  const { lang } = voice;
  const closed = rows.filter((row) => key(row, 'state') === 'closed').length;
  const forums = new Set(rows.map((row) => key(row, 'forum'))).size;
  const rate = percentOf(closed, rows.length, voice);
  if (lang === 'en')
    return `${forums === 1 ? 'One forum' : `${forums} forums`} listed ${running(rows.length, lang)} key issues; ${running(closed, lang)} are closed${rate}.`;
  return `${forums}场共列出重点关注事项${running(rows.length, lang)}件，其中办结${running(closed, lang)}件${rate}。`;
}

/** The check that concerns the most rows of the export. */
export function qualitySentence(rows: Row[], voice: Voice): string {
  const { lang } = voice;
  const [most] = rows.toSorted((a, b) => Number(cell(b, 'affected')) - Number(cell(a, 'affected')));
  if (!most) return '';
  const [affected, checked] = [cell(most, 'affected'), cell(most, 'checked')];
  const [name, rate] = [codeName(most, 'item', lang), percentOf(affected, checked, voice)];
  if (lang === 'en')
    return `Of ${rows.length} checks, “${name}” concerns the most rows: ${running(affected, lang)} of ${running(checked, lang)}${rate}.`;
  return `${rows.length}项检查中，涉及最多的是“${name}”：检查的${running(checked, lang)}行中有${running(affected, lang)}行${rate}。`;
}
