import { RATES } from '../../pipeline/contract/measures.ts';
import { calendarOf, type Table } from '../../pipeline/contract/table.ts';
import { key, type Row } from '../editions/schema.ts';
import { byPeriod, codeOf, periodLabel } from '../figures/group.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { flowSentence } from './flow.ts';
import { callbackSentence, keyIssueSentence, moneySentence, qualitySentence } from './people.ts';
import { gridSentence, placesSentence } from './places.ts';
import { closureSentence, countSentence } from './ranked.ts';
import { cohort, type Voice } from './words.ts';

/**
 * The newest finding of a table in words, from its published rows alone; tables of times to
 * closure have an analysis that speaks for them.
 *
 * @param leftOut periods the edition leaves out of the table
 */
export function sentence(
  table: Table,
  rows: Row[],
  voice: Voice,
  leftOut: readonly string[] = [],
): string {
  const { lang } = voice;
  const [newest] = byPeriod(table, rows);
  const row = newest?.[1][0];
  if (!newest || !row) return emptySentence(table, lang, leftOut);
  if (table.id === 'key_issues') return keyIssueSentence(rows, voice);
  if (table.id === 'data_quality') return qualitySentence(rows, voice);
  const period = periodLabel(table, newest[0], lang);
  if (table.dimensions.length === 1) return rowSentence(table, row, period, voice);
  return groupSentence(table, newest[1], cohort(table, period, lang), voice);
}

/** What a table without rows is waiting for, or why it has none. */
function emptySentence(table: Table, lang: Lang, leftOut: readonly string[]): string {
  const { noRows } = strings(lang).table;
  if (leftOut.length > 0) return noRows.leftOut;
  if (table.settles > 0) return noRows.settles(table.settles);
  const kind = calendarOf(table)?.kind;
  return kind === 'month' || kind === 'quarter' || kind === 'year' ? noRows[kind] : noRows.other;
}

function rowSentence(table: Table, row: Row, period: string, voice: Voice): string {
  const { lang } = voice;
  const counted = cohort(table, period, lang);
  if (table.id === 'callbacks') return callbackSentence(row, counted, voice);
  if (table.id === 'money_recovered') return moneySentence(row, counted, voice);
  if (table.id !== 'funnel_to_date') return flowSentence(row, period, voice);
  return flowSentence(row, strings(lang).home.funnel(Number(key(row, 'forum'))), voice);
}

function groupSentence(table: Table, rows: Row[], counted: string, voice: Voice): string {
  const dimension = codeOf(table)?.id ?? '';
  if (table.id === 'issue_by_city') return gridSentence(rows, counted, voice);
  if (dimension === 'city' || dimension === 'region')
    return placesSentence(rows, dimension, counted, voice);
  const [rate] = table.rates;
  const whole = rate && RATES[rate].denominator;
  if (whole === 'valid' || whole === 'assigned')
    return closureSentence(rows, { dimension, whole }, counted, voice);
  const [measure] = table.measures;
  if (!measure) return '';
  return countSentence(rows, { dimension, measure, addsUp: !table.overlapping }, counted, voice);
}
