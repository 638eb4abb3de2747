import { readCharts } from '../chart-places.ts';
import { contextOf, headingsOf } from '../context.ts';
import { holdsNumber } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { told } from '../told.ts';

/** Titles and descriptions in a chart give no number for a withheld row, nor on its mark. */
export const chartWords: Rule = {
  name: 'chart-words',
  kinds: ['html', 'svg'],
  look: (source, rows, note) => {
    for (const svg of source.document().getElementsByTagName('svg')) {
      const context = contextOf(source.file, headingsOf(svg.firstElementChild ?? svg));
      for (const { textContent } of svg.querySelectorAll('title, desc, metadata'))
        for (const row of told(textContent ?? '', context, rows)) note.find(source.file, row);
    }
    for (const { places } of readCharts(source, rows))
      for (const { row, marks } of places)
        if (marks.some(({ element }) => holdsNumber(element.textContent ?? '')))
          note.find(source.file, row);
  },
};
