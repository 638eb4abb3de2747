import { type HiddenCell, rowsOf } from './hidden.ts';
import { Notes } from './note.ts';
import type { Rule } from './rule.ts';
import { attribute } from './rules/attribute.ts';
import { cellLook } from './rules/cell-look.ts';
import { chartFigure } from './rules/chart-figure.ts';
import { chartFill } from './rules/chart-fill.ts';
import { chartShape } from './rules/chart-shape.ts';
import { chartWords } from './rules/chart-words.ts';
import { csv } from './rules/csv.ts';
import { feed } from './rules/feed.ts';
import { json } from './rules/json.ts';
import { legend } from './rules/legend.ts';
import { meta } from './rules/meta.ts';
import { order } from './rules/order.ts';
import { plainText } from './rules/plain-text.ts';
import { revisions } from './rules/revisions.ts';
import { searchText } from './rules/search-text.ts';
import { sentence } from './rules/sentence.ts';
import { tableFigure } from './rules/table-figure.ts';
import { tableRate } from './rules/table-rate.ts';
import { unread } from './rules/unread.ts';
import { sourcesOf } from './sources.ts';

/** Every way of telling a hidden figure that is looked for. */
export const RULES: readonly Rule[] = [
  ...[tableFigure, tableRate, cellLook, attribute, sentence, meta, legend, order],
  ...[
    chartWords,
    chartFigure,
    chartFill,
    chartShape,
    csv,
    revisions,
    json,
    searchText,
    feed,
    plainText,
    unread,
  ],
];

/**
 * Walk every file of a built site and note wherever it tells of a hidden figure.
 *
 * @param hidden what no edition publishes, with the values only the model knows
 */
export function walk(folder: string, hidden: readonly HiddenCell[]): Notes {
  const rows = rowsOf(hidden);
  const notes = new Notes();
  for (const source of sourcesOf(folder))
    for (const { name, kinds, look } of RULES)
      if (kinds.length === 0 || kinds.includes(source.kind)) look(source, rows, notes.of(name));
  return notes;
}
