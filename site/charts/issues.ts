import type { Table } from '../../pipeline/contract/table.ts';
import { cell, key, type Row } from '../editions/schema.ts';
import { byPeriod, codeName } from '../figures/group.ts';
import { stepsFor } from '../figures/steps.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { heat } from './heat.ts';
import { hatchLegend, type Picture } from './picture.ts';

/** Valid appeals by issue and month as cells in steps of one colour. */
export function issueHeat(table: Table, rows: Row[], lang: Lang, least: number): Picture {
  const months = byPeriod(table, rows).reverse();
  const labels = new Map(rows.map((row) => [key(row, 'issue'), codeName(row, 'issue', lang)]));
  const figures = rows.map((row) => cell(row, 'valid'));
  const steps = stepsFor(figures, least);
  const grid = {
    rows: [...labels].map(([code, label]) => ({ key: code, label })),
    periods: months.map(([month]) => month),
    cells: rows.map((row) => ({
      ...{ key: key(row, 'issue'), period: key(row, 'month'), value: cell(row, 'valid') },
    })),
  };
  const legend = [...stepLegend(steps, least, lang), ...hatchLegend(figures, least, lang)];
  return { paint: (frame) => heat(frame, grid, steps), legend, period: '' };
}

/** Names of the steps: 5–20, 21–50 …; the first begins with the smallest count that may be shown. */
export function stepLegend(steps: number[], least: number, lang: Lang): Picture['legend'] {
  return steps.map((bound, place) => ({
    swatch: `h${place + 1}`,
    label: strings(lang).table.steps(place === 0 ? least : (steps[place - 1] ?? 0) + 1, bound),
  }));
}
