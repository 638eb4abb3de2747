import { strings } from '../../../../site/i18n/strings.ts';
import { readCharts } from '../chart-places.ts';
import { contextOf, headingsOf } from '../context.ts';
import type { HiddenRow } from '../hidden.ts';
import { labelled } from '../labels.ts';
import { holdsNumber } from '../numbers.ts';
import { timed } from '../periods.ts';
import type { Rule } from '../rule.ts';
import { hiddenPlaces } from '../table-cells.ts';
import { told } from '../told.ts';

/** Where a shape lies and how it is painted is looked at by the rules on charts. */
const DRAWING =
  /^(?:x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|transform|viewBox|points|fill|stroke|stroke-.*|font-.*|text-anchor)$/;
/** Attributes that are read out, shown or used by a script. */
const SAID = /^(?:title|alt|label|placeholder|value|summary|aria-.*|data-.*)$/;

/** No attribute of a withheld figure, and none that names its row, holds a number. */
export const attribute: Rule = {
  name: 'attribute',
  kinds: ['html', 'svg'],
  look: (source, rows, note) => {
    for (const { row, cell, line } of hiddenPlaces(source, rows)) {
      note.meet(source.file, row);
      const near = [cell, ...cell.getElementsByTagName('*')];
      if (row.whole) near.push(line, ...line.getElementsByTagName('th'));
      if (near.some((element) => tells(element, row))) note.find(source.file, row);
    }
    for (const { places } of readCharts(source, rows))
      for (const { row, marks, texts } of places)
        if ([...marks, ...texts].some(({ element }) => tells(element, row)))
          note.find(source.file, row);
    for (const element of source.document().getElementsByTagName('*')) {
      const values = [...element.attributes].filter(({ name }) => SAID.test(name));
      for (const { value } of values) {
        if (!holdsNumber(value)) continue;
        const context = contextOf(source.file, headingsOf(element));
        for (const row of told(value, context, rows)) note.find(source.file, row);
      }
    }
  },
};

/** Whether an attribute of an element holds a number that is not in the one legend text. */
function tells(element: Element, { least }: HiddenRow): boolean {
  const legends = (['zh', 'en'] as const).map((lang) => strings(lang).table.withheld(least));
  return [...element.attributes].some(
    ({ name, value }) =>
      !DRAWING.test(name) &&
      !legends.includes(value) &&
      holdsNumber(timed(labelled(value).rest).rest),
  );
}
