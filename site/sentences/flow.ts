import { type Cell, cell, type Row } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { appeals, percentOf, type Voice } from './words.ts';

/** From received to closed, every step as a part of the one before. */
export function flowSentence(row: Row, period: string, voice: Voice): string {
  const { lang } = voice;
  const received = cell(row, 'received');
  const valid = cell(row, 'valid');
  if (lang === 'en')
    return `${period}: ${appeals(received)} received, ${running(valid, lang)} of them valid. ${handled(row, voice)}`;
  return `${period}收到${running(received, lang)}件诉求，其中有效问题${running(valid, lang)}件。${handled(row, voice)}`;
}

function handled(row: Row, voice: Voice): string {
  const { lang } = voice;
  const n = (figure: Cell) => running(figure, lang);
  const [valid, answered] = [cell(row, 'valid'), cell(row, 'answered')];
  const [assigned, closed] = [cell(row, 'assigned'), cell(row, 'closed')];
  const rate = percentOf(closed, assigned, voice);
  if (lang === 'en')
    return `Of ${appeals(valid, 'valid ')}, ${n(assigned)} were assigned and ${n(answered)} answered directly; of the ${n(assigned)} assigned, ${n(closed)} were closed${rate}.`;
  return `${n(valid)}件有效问题中交办${n(assigned)}件，直接解答${n(answered)}件；${n(assigned)}件交办中办结${n(closed)}件${rate}。`;
}

/** Open matters at the start and end of a month, and what moved between. */
export function stockSentence(row: Row, period: string, { lang }: Voice): string {
  const n = (measure: Parameters<typeof cell>[1]) => running(cell(row, measure), lang);
  if (lang === 'en')
    return `${period}: ${n('opening')} open at the start; ${n('newly_assigned')} assigned, ${n('newly_reopened')} reopened, ${n('newly_closed')} closed, ${n('newly_ended')} terminated or withdrawn; ${n('closing')} open at the end.`;
  return `${period}期初在办${n('opening')}件；本期交办${n('newly_assigned')}件、重办${n('newly_reopened')}件，办结${n('newly_closed')}件、终止或撤回${n('newly_ended')}件；期末在办${n('closing')}件。`;
}
