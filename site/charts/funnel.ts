import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { cell, type Row } from '../editions/schema.ts';
import { byPeriod, receivedIn } from '../figures/group.ts';
import { funnelSteps } from '../figures/steps-of-funnel.ts';
import type { Lang } from '../i18n/lang.ts';
import { bars } from './bars.ts';
import { type Picture, ribbonLegend } from './picture.ts';

/** Received to closed: each bar begins where its part of the bar before begins. */
export function funnelBars(_: Table, rows: Row[], lang: Lang): Picture {
  const row = rows.at(-1) as Row;
  const items = funnelSteps(row).map(({ measure, from, accent }) => ({
    ...{ key: measure, label: MEASURES[measure][lang], value: cell(row, measure), from },
    fill: accent ? 'var(--s2)' : 'var(--s1)',
  }));
  return { paint: (frame) => bars(frame, items), legend: [], period: '' };
}

const CALLBACK: MeasureId[] = [
  ...(['closed', 'callback_asked', 'callback_reached', 'solved_yes', 'solved_partly'] as const),
  ...(['solved_no', 'satisfied', 'satisfied_basic', 'dissatisfied'] as const),
];

/** What the people called back said in the newest quarter. */
export function stepBars(table: Table, rows: Row[], lang: Lang, least: number): Picture {
  const [[period, [row]] = ['', []]] = byPeriod(table, rows);
  const items = row
    ? CALLBACK.map((id) => ({ key: id, label: MEASURES[id][lang], value: cell(row, id) }))
    : [];
  const figures = items.map(({ value }) => value);
  return {
    paint: (frame) => bars(frame, items),
    legend: ribbonLegend(figures, least, lang),
    period: receivedIn(period, lang),
  };
}
