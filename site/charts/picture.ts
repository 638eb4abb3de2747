import type { Table } from '../../pipeline/contract/table.ts';
import type { Cell, Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Frame } from './draw.ts';

/** What a form makes of rows: a picture for any width, its legend and the period it shows. */
export interface Picture {
  paint: (frame: Frame) => string;
  legend: { swatch: string; label: string }[];
  period: string;
}

/** A form turns the rows of a table into a picture. */
export type Form = (table: Table, rows: Row[], lang: Lang) => Picture;

/** Legend of the hatch, only where something is withheld. */
export function hatchLegend(figures: Cell[], label: string): Picture['legend'] {
  return figures.includes(null) ? [{ swatch: 'hatch', label }] : [];
}
