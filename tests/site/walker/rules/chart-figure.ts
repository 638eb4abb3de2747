import { WITHHELD } from '../../../../pipeline/contract/edition.ts';
import { readCharts } from '../chart-places.ts';
import type { Rule } from '../rule.ts';

/** Beside the mark of a withheld figure stands ※ and nothing else. */
export const chartFigure: Rule = {
  name: 'chart-figure',
  kinds: ['html', 'svg'],
  look: (source, rows, note) => {
    for (const { places } of readCharts(source, rows))
      for (const { row, texts } of places) {
        note.meet(source.file, row);
        if (texts.some(({ text }) => text.trim() !== WITHHELD)) note.find(source.file, row);
      }
  },
};
