import { contextOf } from '../context.ts';
import type { Rule } from '../rule.ts';
import { told } from '../told.ts';

/** Neither the title nor a meta tag of a page gives a number for a withheld row. */
export const meta: Rule = {
  name: 'meta',
  kinds: ['html'],
  look: (source, rows, note) => {
    const { head } = source.document();
    const context = contextOf(source.file, []);
    const texts = [
      ...[...head.getElementsByTagName('title')].map(({ textContent }) => textContent),
      ...[...head.getElementsByTagName('meta')].map((one) => one.getAttribute('content')),
    ];
    for (const text of texts)
      for (const row of told(text ?? '', context, rows)) note.find(source.file, row);
  },
};
