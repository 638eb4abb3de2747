import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { type Cell, cell, key, type Row } from '../editions/schema.ts';
import { byPeriod, codeName, codeOf, receivedIn } from '../figures/group.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { type Bar, bars } from './bars.ts';
import { type Picture, ribbonLegend } from './picture.ts';
import { type Stacked, stack } from './stack.ts';

const PARTS = ['closed', 'in_progress', 'terminated', 'withdrawn_after'] as const;

function newest(table: Table, rows: Row[], lang: Lang) {
  const [[period, group] = ['', []]] = byPeriod(table, rows);
  return { period: receivedIn(period, lang), group, code: codeOf(table)?.id ?? '' };
}

/** The first measure of the newest period by code. */
export function codeBars(table: Table, rows: Row[], lang: Lang, least: number): Picture {
  const { period, group, code } = newest(table, rows, lang);
  const measure = table.measures[0] as MeasureId;
  const items: Bar[] = group.map((row) => ({
    ...{ key: key(row, code), label: codeName(row, code, lang), value: cell(row, measure) },
  }));
  const figures = items.map(({ value }) => value);
  const legend = ribbonLegend(figures, least, lang);
  return {
    paint: (frame) => bars(frame, items),
    legend: [{ swatch: 's1', label: MEASURES[measure][lang] }, ...legend],
    period,
  };
}

/** Assigned appeals of the newest period by code: closed, in progress, terminated, withdrawn. */
export function closureStack(table: Table, rows: Row[], lang: Lang, least: number): Picture {
  const { period, group, code } = newest(table, rows, lang);
  const items: Stacked[] = group.map((row) => ({
    ...{ key: key(row, code), label: codeName(row, code, lang), total: cell(row, 'assigned') },
    parts: PARTS.map((part, place) => ({ value: cell(row, part), fill: `var(--s${place + 1})` })),
    figure: closedOf(cell(row, 'closed'), cell(row, 'assigned')),
  }));
  const parts = PARTS.map((part, place) => ({
    ...{ swatch: `s${place + 1}`, label: MEASURES[part][lang] },
  }));
  const figures = items.flatMap(({ total, parts: of }) => [total, ...of.map(({ value }) => value)]);
  const legend = ribbonLegend(figures, least, lang);
  const said = { swatch: 'none', label: strings(lang).table.closedOfAssigned };
  return { paint: (frame) => stack(frame, items), legend: [...parts, ...legend, said], period };
}

function closedOf(closed: Cell, assigned: Cell): string {
  if (closed === null || assigned === null) return '※';
  return assigned === 0 ? '—' : `${closed} / ${assigned}`;
}
