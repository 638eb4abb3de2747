import { table } from '../../pipeline/contract/tables.ts';
import { cell, type Row } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { periodNames } from '../figures/period.ts';
import type { Lang } from '../i18n/lang.ts';

/** The rows of one table that are of a place, and the periods left out of it. */
export interface Listed {
  id: string;
  rows: readonly Row[];
  leftOut: readonly string[];
}

/** Table by table: how many rows of a place there are, how many are withheld, what is left out. */
export function hiddenSentence(tables: readonly Listed[], name: string, lang: Lang): string {
  const said = tables.flatMap((one) => [rowsWords(one, name, lang), leftOutWords(one, lang)]);
  return said.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

function rowsWords({ id, rows }: Listed, name: string, lang: Lang): string {
  const title = table(id).title[lang];
  const hidden = rows.filter((row) => cell(row, 'valid') === null).length;
  const [all, withheld] = [running(rows.length, lang), running(hidden, lang)];
  if (rows.length === 0)
    return lang === 'zh'
      ? `“${title}”里现在没有${name}的行。`
      : `“${title}” has no row of ${name} now.`;
  if (hidden === 0)
    return lang === 'zh'
      ? `“${title}”里${name}的${all}行都公开。`
      : `“${title}” publishes ${rows.length === 1 ? 'the one row' : `all ${all} rows`} of ${name}.`;
  return lang === 'zh'
    ? `“${title}”里${name}的${all}行中，有${withheld}行不公开（※）。`
    : `“${title}” withholds ${withheld} of ${all} rows of ${name} (※).`;
}

function leftOutWords({ id, leftOut }: Listed, lang: Lang): string {
  if (leftOut.length === 0) return '';
  const [title, periods] = [table(id).title[lang], periodNames(leftOut, lang)];
  return lang === 'zh'
    ? `“${title}”没有列出${periods}：要不公开的太多，剩下的看不出全貌。`
    : `“${title}” leaves out ${periods}: too much would have to be withheld, and what is left would mislead.`;
}
