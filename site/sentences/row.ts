import type { Table } from '../../pipeline/contract/table.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { type Cell, cell, type Edition, key, type Row, rowsOf } from '../editions/schema.ts';
import { addressOf } from '../figures/address.ts';
import { codeName, periodOf } from '../figures/group.ts';
import { running } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import { medianSentence } from './median.ts';
import { cohort, percentOf, type Voice } from './words.ts';

/**
 * One published row of a closure table in words: valid, assigned, closed, and how long it took.
 *
 * @param address of the row: `closure_by_issue 2016 WG`
 */
export function rowSentence(edition: Edition, address: string, voice: Voice): string {
  const of = table(address.split(' ')[0] ?? '');
  const row = rowsOf(edition, of.id).find((one) => addressOf(of, one) === address);
  if (!row) return notPublished(address, of, voice);
  const { lang } = voice;
  const period = periodOf(of);
  const received = cohort(of, periodName(period ? key(row, period.id) : '', lang), lang);
  const [name, valid] = [named(of, row, lang), cell(row, 'valid')];
  if (valid === null)
    return lang === 'zh'
      ? `${received}，${name}的件数和办理情况都不公开（※）。`
      : `${received}, ${name}: the number and what was done are withheld (※).`;
  const [assigned, closed] = [cell(row, 'assigned'), cell(row, 'closed')];
  const n = (figure: Cell) => running(figure, lang);
  const rate = percentOf(closed, assigned, voice);
  const days = of.measures.includes('days_median') ? medianSentence(row, voice) : '';
  return lang === 'zh'
    ? `${received}，${name}有${n(valid)}件，其中交办${n(assigned)}件；${n(assigned)}件交办中办结${n(closed)}件${rate}。${days}`
    : `${received}, ${name}: ${n(valid)}, of them ${n(assigned)} assigned; of the ${n(assigned)} assigned, ${n(closed)} were closed${rate}. ${days}`.trim();
}

/** What a row is of, apart from its period: “拖欠工资”, 深圳市“工资、合同与解除”. */
function named(of: Table, row: Row, lang: Voice['lang']): string {
  const names = of.dimensions
    .filter(({ kind }) => kind === 'code')
    .map(({ id }) => (id === 'city' ? codeName(row, id, lang) : quoted(codeName(row, id, lang))));
  return names.join(lang === 'zh' ? '' : ', ');
}

function quoted(name: string): string {
  return `“${name}”`;
}

function notPublished(address: string, of: Table, { lang }: Voice): string {
  const period = periodName(address.split(' ')[1] ?? '', lang);
  return lang === 'zh'
    ? `《${of.title.zh}》还没有${period}的这一格：一年结束以后才公布；会泄露小数的年份不公布。`
    : `“${of.title.en}” has no such figure of ${period}: a year is published once it has ended, and not where it would give small counts away.`;
}
