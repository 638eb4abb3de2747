import { MEASURES, type MeasureId, RATES, type RateId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import type { Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { addressOf } from './address.ts';
import { byPeriod } from './group.ts';
import { type Column, figureCell, keyCell, rateCell, type Sheet } from './sheet.ts';

/** Which part of a table is laid out. */
interface Part {
  /** Dimensions that head the lines; the others are said over the table. */
  by: readonly string[];
  columns: readonly Column[];
}

/** Lay out rows of one place over the years: some of the table’s columns, the newest period first. */
export function partSheet(table: Table, rows: Row[], { by, columns }: Part, lang: Lang): Sheet {
  const dimensions = table.dimensions.filter(({ id }) => by.includes(id));
  const flat = byPeriod(table, rows).flatMap(([, group]) => group);
  const units = new Set(columns.flatMap((id) => (isRate(id) ? [] : [MEASURES[id].unit])));
  const unit = units.size === 1 ? [...units][0] : undefined;
  return {
    heads: [
      ...dimensions.map((one) => ({ label: one[lang], numeric: false })),
      ...columns.map((id) => headOf(id, unit === undefined, lang)),
    ],
    lines: flat.map((row) => {
      const [first, ...others] = dimensions.map((one) => keyCell(one, row, lang));
      const figures = columns.map((id) =>
        isRate(id) ? rateCell(row, id) : figureCell(table, row, id),
      );
      return { at: addressOf(table, row), head: first?.text ?? '', cells: [...others, ...figures] };
    }),
    ...{ first: dimensions[0]?.kind, unit, columns },
  };
}

function headOf(id: Column, withUnit: boolean, lang: Lang): Sheet['heads'][number] {
  if (!isRate(id)) {
    const { unit: note, ...name } = MEASURES[id];
    return { label: name[lang], ...(withUnit ? { note } : {}), numeric: true };
  }
  const note = `${RATES[id].basis[lang]}${strings(lang).table.withLimits}`;
  return { label: RATES[id][lang], note, numeric: true };
}

function isRate(id: MeasureId | RateId): id is RateId {
  return id in RATES;
}
