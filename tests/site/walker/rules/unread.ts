import type { Rule } from '../rule.ts';

/** Kinds of files that some rule reads. */
const READ = ['html', 'svg', 'csv', 'json', 'xml', 'rss', 'atom', 'txt', 'css', 'js'];

/** A file nobody here can read may hold anything: let whoever adds one teach the walker first. */
export const unread: Rule = {
  name: 'unread',
  kinds: [],
  look: ({ file, kind }, _, note) => {
    if (!READ.includes(kind)) note.find(file, 'a kind of file that is not read');
  },
};
