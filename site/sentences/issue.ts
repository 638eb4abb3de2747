import { table } from '../../pipeline/contract/tables.ts';
import { cell, type Edition, key, type Row } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { running } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import { answeredIn, yearsOf } from '../issues/years.ts';
import { medianSentence } from './median.ts';
import { sentence } from './sentence.ts';
import { appeals, percentOf, type Voice } from './words.ts';

/** The newest year of an issue: valid, answered, assigned, closed, and how long it took. */
export function issueSentence(edition: Edition, code: string, voice: Voice): string {
  const [row] = yearsOf(edition, code);
  if (row) return rowSentence(edition, row, voice);
  const { tables } = edition.manifest;
  const entry = tables.find(({ id }) => id === 'closure_by_issue');
  return sentence(table('closure_by_issue'), [], voice, entry?.left_out);
}

function rowSentence(edition: Edition, row: Row, voice: Voice): string {
  const { lang } = voice;
  const [name, year] = [codeName(row, 'issue', lang), periodName(key(row, 'year'), lang)];
  if (cell(row, 'valid') === null)
    return lang === 'zh'
      ? `${year}收到的“${name}”有效问题，件数和办理情况都不公开（※）。`
      : `Received in ${year} on “${name}”: the number of valid appeals and what was done are withheld (※).`;
  const answered = answeredIn(edition, key(row, 'issue'), key(row, 'year'));
  const [valid, assigned, closed] = [
    cell(row, 'valid'),
    cell(row, 'assigned'),
    cell(row, 'closed'),
  ];
  const n = (figure: typeof valid) => running(figure, lang);
  const rate = percentOf(closed, assigned, voice);
  if (lang === 'zh') {
    const direct = answered === null ? '' : `直接解答${n(answered)}件、`;
    return `${year}收到的“${name}”有效问题${n(valid)}件，其中${direct}交办${n(assigned)}件；${n(assigned)}件交办中办结${n(closed)}件${rate}。${medianSentence(row, voice)}`;
  }
  const direct = answered === null ? '' : `${n(answered)} answered directly and `;
  return `Received in ${year} on “${name}”: ${appeals(valid, 'valid ')}, of them ${direct}${n(assigned)} assigned; of the ${n(assigned)} assigned, ${n(closed)} were closed${rate}. ${medianSentence(row, voice)}`;
}
