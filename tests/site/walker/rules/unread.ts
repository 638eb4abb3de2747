import type { Rule } from '../rule.ts';

/** Kinds of files that some rule reads. */
const READ = ['html', 'svg', 'csv', 'json', 'xml', 'rss', 'atom', 'txt', 'css', 'js'];

/** A file nobody here can read may hold anything: let whoever adds one teach the walker first. */
export const unread: Rule = {
  name: 'unread',
  kinds: [],
  look: ({ file, kind, text }, _, note) => {
    // a picture that does not say what it shows cannot be read either
    const read = kind === 'png' ? text !== '' : READ.includes(kind);
    if (!read) note.find(file, 'a kind of file that is not read');
  },
};
