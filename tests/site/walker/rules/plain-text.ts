import { contextOf } from '../context.ts';
import type { Rule } from '../rule.ts';
import { told } from '../told.ts';

/** No line of a text, a style sheet, a script or a picture gives a number for a withheld row. */
export const plainText: Rule = {
  name: 'plain-text',
  kinds: ['txt', 'css', 'js', 'png'],
  look: ({ file, text }, rows, note) => {
    const context = contextOf(file, []);
    for (const row of told(text, context, rows)) note.find(file, row);
  },
};
