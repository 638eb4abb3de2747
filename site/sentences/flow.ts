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
