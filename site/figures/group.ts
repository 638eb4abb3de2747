import type { Dimension, Table } from '../../pipeline/contract/table.ts';
import { key, type Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { periodName } from './period.ts';

const PERIODS: readonly Dimension['kind'][] = ['forum', 'year', 'quarter', 'month'];

/** The dimension a table is divided by in time, if it has one. */
export function periodOf(table: Table): Dimension | undefined {
  return table.dimensions.find(({ kind }) => PERIODS.includes(kind));
}

/** Rows by period, newest first; rows keep their published order inside a period. */
export function byPeriod(table: Table, rows: Row[]): [period: string, rows: Row[]][] {
  const period = periodOf(table);
  if (!period) return rows.length > 0 ? [['', rows]] : [];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = key(row, period.id);
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }));
}

/** Name of a period value: 第14场, 2015年1月, 2015年第一季度. */
export function periodLabel(table: Table, value: string, lang: Lang): string {
  if (periodOf(table)?.kind !== 'forum') return periodName(value, lang);
  return lang === 'zh' ? `第${Number(value)}场` : `Forum ${Number(value)}`;
}

/** What a picture of one cohort shows: （2015年第一季度收到）, (received in Q1 2015). */
export function receivedIn(period: string, lang: Lang): string {
  const name = periodName(period, lang);
  return lang === 'zh' ? `（${name}收到）` : `(received in ${name})`;
}

/** The dimension whose codes the rows of one period list. */
export function codeOf(table: Table): Dimension | undefined {
  return table.dimensions.find(({ kind }) => kind === 'code');
}

/** Name of a row’s code in a language, as the edition published it. */
export function codeName(row: Row, dimension: string, lang: Lang): string {
  return key(row, `${dimension}_${lang}`);
}
