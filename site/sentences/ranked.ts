import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { running } from '../figures/number.ts';
import { allWithheld, appeals, percentOf, type Voice, withheldClause } from './words.ts';

/** Codes for what was not stated or is left over: never named as the largest. */
const NOT_STATED = ['UNK', 'X-UNK', 'U', 'unknown', 'rest'];

interface Largest {
  row: Row;
  shown: Row[];
  withheld: number;
}

/** The largest published row. Withheld rows are counted and never compared. */
function largest(all: Row[], dimension: string, measure: MeasureId): Largest | undefined {
  const rows = all.filter((row) => !NOT_STATED.includes(key(row, dimension)));
  const shown = rows.filter((row) => cell(row, measure) !== null);
  const [row] = shown.toSorted((a, b) => Number(cell(b, measure)) - Number(cell(a, measure)));
  return row && { row, shown, withheld: rows.length - shown.length };
}

/** Which published code had the most of `whole`, and how many of those were `part`. */
export function closureSentence(
  rows: Row[],
  { dimension, whole }: { dimension: string; whole: 'assigned' | 'valid' },
  cohort: string,
  voice: Voice,
): string {
  const { lang } = voice;
  const most = largest(rows, dimension, whole);
  if (!most) return allWithheld(rows.length, cohort, lang);
  const part = whole === 'assigned' ? 'closed' : 'assigned';
  const words = {
    assigned: { zh: '交办', en: 'assigned', doneZh: '办结', doneEn: 'closed' },
    valid: { zh: '有效问题', en: 'valid', doneZh: '交办', doneEn: 'assigned' },
  }[whole];
  const [all, done] = [cell(most.row, whole), cell(most.row, part)];
  const [name, rate] = [codeName(most.row, dimension, lang), percentOf(done, all, voice)];
  const rest = withheldClause(most.withheld, lang);
  if (lang === 'en')
    return `${cohort}: of the ${most.shown.length} published, ${name} had the most: ${appeals(all, `${words.en} `)}, ${running(done, lang)} of them ${words.doneEn}${rate}.${rest}`;
  return `${cohort}，公开件数的${most.shown.length}项中，${words.zh}最多的是“${name}”：${running(all, lang)}件${words.zh}中${words.doneZh}${running(done, lang)}件${rate}。${rest}`;
}

/** Which published code had the most of one count; as a part of the total where all are published. */
export function countSentence(
  rows: Row[],
  { dimension, measure, addsUp }: { dimension: string; measure: MeasureId; addsUp: boolean },
  cohort: string,
  voice: Voice,
): string {
  const { lang } = voice;
  const most = largest(rows, dimension, measure);
  if (!most) return allWithheld(rows.length, cohort, lang);
  const [count, name] = [cell(most.row, measure), codeName(most.row, dimension, lang)];
  const rest = withheldClause(most.withheld, lang);
  if (addsUp && rows.every((row) => cell(row, measure) !== null)) {
    const total = rows.reduce((sum, row) => sum + Number(cell(row, measure)), 0);
    const rate = percentOf(count, total, voice);
    return lang === 'en'
      ? `${cohort}: ${running(total, lang)} in all; “${name}” had the most, ${running(count, lang)}${rate}.`
      : `${cohort}共${running(total, lang)}件，“${name}”最多，${running(count, lang)}件${rate}。`;
  }
  if (lang === 'en')
    return `${cohort}: of the ${most.shown.length} published, “${name}” had the most: ${appeals(count)}.${rest}`;
  return `${cohort}，公开件数的${most.shown.length}项中，“${name}”最多，${running(count, lang)}件。${rest}`;
}
