import { contextOf } from '../context.ts';
import type { Rule } from '../rule.ts';
import { toldIn } from '../told.ts';

const ENTRIES = ['item', 'entry', 'url'];
/** What names or dates an entry holds no figure. */
const APART = ['id', 'guid', 'link', 'loc', 'lastmod', 'pubDate', 'published', 'updated'];

/** An entry of a feed that names a withheld row gives no number. */
export const feed: Rule = {
  name: 'feed',
  kinds: ['xml', 'rss', 'atom'],
  look: (source, rows, note) => {
    const document = source.document();
    const entries = ENTRIES.flatMap((name) => [...document.getElementsByTagName(name)]);
    for (const entry of entries.length > 0 ? entries : [document.documentElement]) {
      const said = textOf(entry).join(' ');
      const context = contextOf(source.file, []);
      for (const row of toldIn(said, context, rows)) note.find(source.file, row);
    }
  },
};

/** Texts and attributes of an entry; markup written as text is read as text. */
function textOf(element: Element): string[] {
  if (APART.includes(element.localName)) return [];
  const attributes = [...element.attributes].map(({ value }) => value);
  const children = [...element.childNodes].flatMap((node) =>
    'localName' in node ? textOf(node as Element) : [node.nodeValue ?? ''],
  );
  return [...attributes, ...children];
}
