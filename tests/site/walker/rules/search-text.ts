import { contextOf } from '../context.ts';
import type { Rule } from '../rule.ts';
import { told } from '../told.ts';

/** What search keeps of a page: line by line what the page says, under its title. */
const KEPT = /^search\/\w+\/\w+\/pages\/\d+\.json$/;

/** Whether a file holds lines of a page, each of which is read by itself. */
export function isSearchText({ file }: { file: string }): boolean {
  return KEPT.test(file);
}

/** No line that search keeps of a page gives a number for a withheld row. */
export const searchText: Rule = {
  name: 'search-text',
  kinds: ['json'],
  look: (source, rows, note) => {
    if (!isSearchText(source)) return;
    const { title, headings, text } = JSON.parse(source.text);
    const context = contextOf(source.file, [title]);
    for (const line of [title, ...headings, ...text])
      for (const row of told(line, context, rows)) note.find(source.file, row);
  },
};
