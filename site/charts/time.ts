import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { cell, type Row } from '../editions/schema.ts';
import { byPeriod } from '../figures/group.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { type Column, columns } from './columns.ts';
import { hatchLegend, type Picture } from './picture.ts';

type Part = { measure: MeasureId; swatch: string };

const HANDLED: Part[] = [
  { measure: 'answered', swatch: 's3' },
  { measure: 'assigned', swatch: 's1' },
];
const OTHERWISE: Part[] = (
  ['referred', 'not_accepted', 'withdrawn_before', 'pending'] as const
).map((measure) => ({ measure, swatch: 's4' }));

/** Valid appeals by forum or month: answered, assigned, and all that went elsewhere. */
export function flowColumns(table: Table, rows: Row[], lang: Lang): Picture {
  const items = timeline(table, rows, [...HANDLED, ...OTHERWISE]);
  const legend = [...named(HANDLED, lang), { swatch: 's4', label: strings(lang).home.rest }];
  return { paint: (frame) => columns(frame, items), legend, period: '' };
}

/** Open matters at the end of each month, with what came in and what was closed. */
export function stockColumns(table: Table, rows: Row[], lang: Lang): Picture {
  const parts: Part[] = [{ measure: 'closing', swatch: 's3' }];
  const items = timeline(table, rows, parts, ['newly_assigned', 'newly_closed']);
  const lines: Part[] = [
    { measure: 'newly_assigned', swatch: 'line' },
    { measure: 'newly_closed', swatch: 'dash' },
  ];
  const legend = named([...parts, ...lines], lang);
  return { paint: (frame) => columns(frame, items), legend, period: '' };
}

/** Money confirmed as paid, by quarter. */
export function sumColumns(table: Table, rows: Row[], lang: Lang, least: number): Picture {
  return plainColumns('paid', { table, rows, lang, least });
}

/** Valid appeals of one place, by quarter. */
export function validColumns(table: Table, rows: Row[], lang: Lang, least: number): Picture {
  return plainColumns('valid', { table, rows, lang, least });
}

function plainColumns(
  measure: MeasureId,
  { table, rows, lang, least }: { table: Table; rows: Row[]; lang: Lang; least: number },
): Picture {
  const parts: Part[] = [{ measure, swatch: 's1' }];
  const items = timeline(table, rows, parts);
  const figures = rows.map((row) => cell(row, measure));
  const legend = [...named(parts, lang), ...hatchLegend(figures, least, lang)];
  return { paint: (frame) => columns(frame, items), legend, period: '' };
}

function timeline(
  table: Table,
  rows: Row[],
  parts: Part[],
  lines: [] | [MeasureId, MeasureId] = [],
): Column[] {
  return byPeriod(table, rows)
    .reverse()
    .flatMap(([period, [row]]) => {
      if (!row) return [];
      const column: Column = {
        key: period,
        parts: parts.map(({ measure, swatch }) => ({
          ...{ value: cell(row, measure), fill: `var(--${swatch})` },
        })),
      };
      if (lines.length > 0) column.lines = lines.map((one) => Number(cell(row, one)));
      return [column];
    });
}

function named(parts: Part[], lang: Lang): Picture['legend'] {
  return parts.map(({ measure, swatch }) => ({ swatch, label: MEASURES[measure][lang] }));
}
