import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page says, by how much it tells about the page. */
export interface Reading {
  /** Its title without the name of the site, and its first heading. */
  title: string;
  name: string;
  headings: string[];
  /** Text block by block, what it finds first. */
  prose: string[];
  /** Words in tables, each once; figures are left out. */
  cells: string[];
}

const MAIN = /<main[\s>][\s\S]*<\/main>/;
/** A page that is not to be found; a preview, which asks not to be followed either, is searched. */
const HIDDEN = /<meta name="robots" content="noindex"/;
/** The marks of a preview and of sample data before a title, and the name of the site after it. */
const TITLE = /<title>(?:【[^】]*】)*(.*?)(?: - [^<]*)?<\/title>/;
const LEFT_OUT = new Set(
  'nav form button script style template noscript svg footer aside pre'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi br cite code em i mark q rp rt ruby s span strong sub sup time u wbr'.split(' '),
);
const HEADINGS = new Set('h2 h3 h4 summary caption figcaption dt'.split(' '));
/** Parts that say where in the site a page is, or its checksums. */
const CLASSES_LEFT_OUT = new Set(['over', 'onward', 'hash']);
/** What a page says first of itself. */
const LEAD = new Set(['finding']);
const WORD = /\p{L}/u;

/**
 * Read the content of a built page. Navigation, forms, drawings and what is marked
 * `data-search-ignore` because it stands on many pages are left out.
 *
 * @returns nothing for a page that is not to be found
 */
export function readForSearch(html: string): Reading | undefined {
  const main = HIDDEN.test(html) ? undefined : MAIN.exec(html)?.[0];
  if (!main) return undefined;
  const title = textOf(parseFragment(TITLE.exec(html)?.[1] ?? ''));
  const reading: Reading = { title, name: '', headings: [], prose: [], cells: [] };
  const cells = new Set<string>();
  const lead: string[] = [];
  const keep = (text: string, place: string) => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (!WORD.test(said)) return;
    if (place === 'cell') cells.add(said);
    else if (place === 'h1') reading.name ||= said;
    else if (place === 'lead') lead.push(said);
    else reading[HEADINGS.has(place) ? 'headings' : 'prose'].push(said);
  };
  take(parseFragment(main), 'prose', keep);
  return reading.name
    ? { ...reading, prose: [...lead, ...reading.prose], cells: [...cells] }
    : undefined;
}

/** Hand on the text below a node, one call for each block. */
function take(parent: Tree.ParentNode, place: string, keep: (text: string, at: string) => void) {
  let text = '';
  const end = () => {
    keep(text, place);
    text = '';
  };
  const visit = (node: Tree.Node) => {
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    if (!('tagName' in node) || isLeftOut(node)) return;
    if (INLINE.has(node.tagName)) {
      if (node.tagName === 'br') text += ' ';
      return node.childNodes.forEach(visit);
    }
    end();
    take(node, placeOf(node, place), keep);
  };
  parent.childNodes.forEach(visit);
  end();
}

function textOf({ childNodes }: Tree.ParentNode): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function placeOf(element: Tree.Element, around: string): string {
  const { tagName } = element;
  if (tagName === 'td' || tagName === 'th') return 'cell';
  if (tagName === 'h1' || HEADINGS.has(tagName)) return tagName;
  return hasClass(element, LEAD) ? 'lead' : around;
}

function hasClass({ attrs }: Tree.Element, names: ReadonlySet<string>): boolean {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  return classes.some((one) => names.has(one));
}

function isLeftOut(element: Tree.Element): boolean {
  const { tagName, attrs } = element;
  if (LEFT_OUT.has(tagName) || hasClass(element, CLASSES_LEFT_OUT)) return true;
  return attrs.some(({ name }) => name === 'data-search-ignore' || name === 'hidden');
}
