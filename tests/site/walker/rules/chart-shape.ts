import { readCharts } from '../chart-places.ts';
import type { Rule } from '../rule.ts';
import { isHatch, type Mark, marksOf } from '../svg.ts';

/** All hatched marks of a chart are of one shape: it tells of the chart, not of what is withheld. */
export const chartShape: Rule = {
  name: 'chart-shape',
  kinds: ['html', 'svg'],
  look: (source, rows, note) => {
    for (const { svg, shows } of readCharts(source, rows)) {
      const hatched = marksOf(svg).filter(({ fill }) => isHatch(fill));
      // over time the place along the axis is the period; in rows all bars begin together
      const free = shows === 'rows' ? ['y'] : ['x', 'y'];
      const shapes = new Set(hatched.map((mark) => shapeOf(mark, free)));
      if (shapes.size > 1) note.find(source.file, `${shapes.size} shapes`);
    }
  },
};

/** All attributes of a mark but those that say where it lies. */
function shapeOf({ element }: Mark, free: readonly string[]): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !free.includes(name))
    .map(({ name, value }) => `${name}=${value}`);
  return [element.localName, ...attributes.sort()].join(' ');
}
