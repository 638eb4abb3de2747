import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import type { Lang } from '../i18n/lang.ts';
import { allWithheld, percentOf, type Voice, withheldClause } from './words.ts';

const NEEDED = ['valid', 'assigned', 'closed'] as const;
const PLACES: Record<string, Record<Lang, string>> = {
  city: { zh: '个地市和单位', en: 'places' },
  region: { zh: '个区域', en: 'regions' },
};

/** Sum over the places that publish every figure needed: no ranking of places. */
export function placesSentence(
  rows: Row[],
  dimension: string,
  cohort: string,
  voice: Voice,
): string {
  const { lang } = voice;
  const shown = rows.filter((row) => NEEDED.every((id) => cell(row, id) !== null));
  if (shown.length === 0) return allWithheld(rows.length, cohort, lang);
  const [valid, assigned, closed] = NEEDED.map((id) => sum(shown, id)) as [number, number, number];
  const n = (figure: number) => running(figure, lang);
  const [handled, done] = [percentOf(assigned, valid, voice), percentOf(closed, assigned, voice)];
  const rest = withheldClause(rows.length - shown.length, lang);
  const places = PLACES[dimension]?.[lang] ?? '';
  if (lang === 'en')
    return `${cohort}: the ${shown.length} ${places} that are published had ${n(valid)}, ${n(assigned)} of them assigned${handled}; of the ${n(assigned)} assigned, ${n(closed)} were closed${done}.${rest}`;
  return `${cohort}，公开件数的${shown.length}${places}共有${n(valid)}件，其中交办${n(assigned)}件${handled}；${n(assigned)}件交办中办结${n(closed)}件${done}。${rest}`;
}

/** How much of a fine grid can be published, and what its published cells hold. */
export function gridSentence(rows: Row[], cohort: string, { lang }: Voice): string {
  const shown = rows.filter((row) => cell(row, 'valid') !== null);
  const places = new Set(rows.map((row) => key(row, 'city'))).size;
  const groups = new Set(rows.map((row) => key(row, 'issue_group'))).size;
  const [all, withheld] = [sum(shown, 'valid'), rows.length - shown.length];
  if (lang === 'en')
    return `${cohort}: of ${rows.length} pairs of ${places} places and ${groups} issue groups, ${shown.length} publish their count, ${running(all, lang)} in all; ${withheld} are withheld (※).`;
  return `${cohort}，${places}个地市和单位与${groups}大类诉求的${rows.length}个组合中，${shown.length}个公开件数，合计${running(all, lang)}件；${withheld}个不公开（※）。`;
}

function sum(rows: Row[], measure: MeasureId): number {
  return rows.reduce((total, row) => total + Number(cell(row, measure)), 0);
}
