import { isWithheld } from '../../pipeline/contract/cells.ts';
import {
  MEASURES,
  type MeasureId,
  RATES,
  type RateId,
  type Unit,
} from '../../pipeline/contract/measures.ts';
import type { Dimension, Table } from '../../pipeline/contract/table.ts';
import { type Cell, cell, key, type Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { addressOf } from './address.ts';
import { codeName, periodOf } from './group.ts';
import { periodName } from './period.ts';

/** A measure or a rate. */
export type Column = MeasureId | RateId;

/** A cell of a table on a page. */
export type SheetCell =
  | { kind: 'text'; text: string; state?: string }
  | { kind: 'figure'; figure: Cell }
  | { kind: 'none' }
  | { kind: 'rate'; rate: RateId; part: Cell; whole: Cell };

/** A table as a page shows it: the first cell of a line is its heading. */
export interface Sheet {
  heads: { label: string; note?: string; numeric: boolean }[];
  /** `at` is the address of the row a line shows, if it shows one; `to` the path its head leads to. */
  lines: { at?: string; to?: string; head: string; cells: SheetCell[] }[];
  /** Kind of the first column. */
  first: Dimension['kind'] | undefined;
  /** The one unit of all figures, if there is one. */
  unit: Unit | undefined;
  /** What its lines show of their rows, where that is not all the table has. */
  columns?: readonly Column[];
}

/** The cell of what there is none of, and that of a figure that is withheld. */
export const NONE_CELL: SheetCell = { kind: 'none' };
export const WITHHELD_CELL: SheetCell = { kind: 'figure', figure: null };

/** A cell that holds words, or a figure with its unit, sign or limits. */
export function textCell(text: string): SheetCell {
  return { kind: 'text', text };
}

/** Lay out rows; where a period has several rows, the period stands above the table instead. */
export function sheetOf(table: Table, rows: Row[], lang: Lang): Sheet {
  const period = periodOf(table);
  const several = table.dimensions.length > 1;
  const dimensions = table.dimensions.filter((one) => !(several && one === period));
  const units = new Set(table.measures.map((id) => MEASURES[id].unit));
  const unit = units.size === 1 ? [...units][0] : undefined;
  return {
    heads: [...dimensions.map((one) => ({ label: one[lang], numeric: false })), ...figureHeads()],
    lines: rows.map((row) => line(table, dimensions, row, lang)),
    first: dimensions[0]?.kind,
    unit,
  };

  function figureHeads(): Sheet['heads'] {
    const measures = table.measures.map((id) => ({
      ...{ label: MEASURES[id][lang], numeric: true },
      ...(unit ? {} : { note: MEASURES[id].unit }),
    }));
    const rates = table.rates.map((id) => ({
      ...{
        label: RATES[id][lang],
        note: `${RATES[id].basis[lang]}${strings(lang).table.withLimits}`,
        numeric: true,
      },
    }));
    return [...measures, ...rates];
  }
}

function line(table: Table, dimensions: Dimension[], row: Row, lang: Lang): Sheet['lines'][number] {
  const [first, ...others] = dimensions.map((one) => keyCell(one, row, lang));
  const measures = table.measures.map((id) => figureCell(table, row, id));
  const rates = table.rates.map((id) => rateCell(row, id));
  return {
    at: addressOf(table, row),
    head: first?.text ?? '',
    cells: [...others, ...measures, ...rates],
  };
}

/** The cell of a rate. */
export function rateCell(row: Row, id: RateId): SheetCell {
  const { numerator, denominator } = RATES[id];
  return { kind: 'rate', rate: id, part: cell(row, numerator), whole: cell(row, denominator) };
}

/** The cell of a measure: its figure, ※ where it is withheld, — where there is none. */
export function figureCell(table: Table, row: Row, id: MeasureId): SheetCell {
  const figure = cell(row, id);
  const none = figure === null && !isWithheld(table, row.cells, id);
  return none ? NONE_CELL : { kind: 'figure', figure };
}

/** The cell of a dimension, in words. */
export function keyCell(dimension: Dimension, row: Row, lang: Lang): SheetCell & { kind: 'text' } {
  const text = key(row, dimension.id);
  if (dimension.id === 'state')
    return { kind: 'text', text: codeName(row, 'state', lang), state: text };
  if (dimension.list) return { kind: 'text', text: codeName(row, dimension.id, lang) };
  if (dimension.kind === 'forum' || dimension.kind === 'number')
    return { kind: 'text', text: String(Number(text)) };
  return { kind: 'text', text: text ? periodName(text, lang) : '—' };
}
