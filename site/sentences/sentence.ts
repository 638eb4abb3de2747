import type { Table } from '../../pipeline/contract/table.ts';
import { key, type Row } from '../editions/schema.ts';
import { byPeriod, codeOf, periodLabel } from '../figures/group.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { flowSentence, stockSentence } from './flow.ts';
import { callbackSentence, keyIssueSentence, moneySentence, qualitySentence } from './people.ts';
import { gridSentence, placesSentence } from './places.ts';
import { closureSentence, countSentence } from './ranked.ts';

/** The newest finding of a table in words, from its published rows alone. */
export function sentence(table: Table, rows: Row[], lang: Lang): string {
  const [newest] = byPeriod(table, rows);
  const row = newest?.[1][0];
  if (!newest || !row) return emptySentence(table, lang);
  if (table.id === 'key_issues') return keyIssueSentence(rows, lang);
  if (table.id === 'data_quality') return qualitySentence(rows, lang);
  const period = periodLabel(table, newest[0], lang);
  if (table.dimensions.length === 1) return rowSentence(table, row, period, lang);
  return groupSentence(table, newest[1], period, lang);
}

/** What a table without rows is waiting for. */
export function emptySentence(table: Table, lang: Lang): string {
  const { noRows } = strings(lang).table;
  const kind = table.dimensions[0]?.kind;
  if (kind === 'month' || kind === 'quarter' || kind === 'year') return noRows[kind];
  return noRows.other;
}

function rowSentence(table: Table, row: Row, period: string, lang: Lang): string {
  if (table.id === 'stock_flow_by_month') return stockSentence(row, period, lang);
  if (table.id === 'callbacks') return callbackSentence(row, period, lang);
  if (table.id === 'money_recovered') return moneySentence(row, period, lang);
  if (table.id !== 'funnel_to_date') return flowSentence(row, period, lang);
  return flowSentence(row, strings(lang).home.funnel(Number(key(row, 'forum'))), lang);
}

function groupSentence(table: Table, rows: Row[], period: string, lang: Lang): string {
  const dimension = codeOf(table)?.id ?? '';
  if (table.id === 'issue_by_city') return gridSentence(rows, period, lang);
  if (table.id === 'funnel_by_city')
    return placesSentence(rows, ['valid', 'assigned'], period, lang);
  if (table.id === 'closure_by_city')
    return placesSentence(rows, ['assigned', 'closed'], period, lang);
  const [measure] = table.measures;
  if (measure === 'valid')
    return closureSentence(rows, { dimension, whole: measure }, period, lang);
  if (measure === 'assigned')
    return closureSentence(rows, { dimension, whole: measure }, period, lang);
  if (!measure) return '';
  const addsUp = measure !== 'mentions';
  return countSentence(rows, { dimension, measure, addsUp }, period, lang);
}
