import { readCharts } from '../chart-places.ts';
import type { Rule } from '../rule.ts';
import { isHatch } from '../svg.ts';

/** A withheld figure is drawn, and filled with the hatch: no colour of a scale, no gap. */
export const chartFill: Rule = {
  name: 'chart-fill',
  kinds: ['html', 'svg'],
  look: (source, rows, note) => {
    for (const { places, unread } of readCharts(source, rows)) {
      if (unread) note.find(source.file, unread);
      for (const { row, marks } of places) {
        note.meet(source.file, row);
        if (marks.length === 0 || !marks.every(({ fill }) => isHatch(fill)))
          note.find(source.file, row);
      }
    }
  },
};
