import { blocksOf } from '../blocks.ts';
import { contextOf, headingsOf } from '../context.ts';
import { holdsNumber } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { told } from '../told.ts';

/** No sentence, heading or comment of a page gives a number for a withheld row. */
export const sentence: Rule = {
  name: 'sentence',
  kinds: ['html'],
  look: (source, rows, note) => {
    for (const { element, text } of blocksOf(source.document())) {
      if (!holdsNumber(text)) continue;
      const context = contextOf(source.file, headingsOf(element));
      for (const row of told(text, context, rows)) note.find(source.file, row);
    }
  },
};
