import { WITHHELD } from '../../pipeline/contract/edition.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import type { Cell, Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Frame } from './draw.ts';

/** What a form makes of rows: a picture for any width, its legend and the period it shows. */
export interface Picture {
  paint: (frame: Frame) => string;
  legend: { swatch: string; label: string }[];
  period: string;
}

/** A form turns the rows of a table into a picture; `least` is the smallest count it may show. */
export type Form = (table: Table, rows: Row[], lang: Lang, least: number) => Picture;

/** Legend of the hatch, only where something is withheld. */
export function hatchLegend(figures: Cell[], least: number, lang: Lang): Picture['legend'] {
  if (!figures.includes(null)) return [];
  return [{ swatch: 'hatch', label: `${WITHHELD} ${strings(lang).table.withheld(least)}` }];
}

/** Legend of hatched bars, which says too that their length is not to be read. */
export function ribbonLegend(figures: Cell[], least: number, lang: Lang): Picture['legend'] {
  if (!figures.includes(null)) return [];
  const length = { swatch: 'none', label: strings(lang).table.anyLength };
  return [...hatchLegend(figures, least, lang), length];
}
