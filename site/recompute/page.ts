import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Something a page states, under the name or address that says what it was made from. */
export interface Stated {
  at: string;
  text: string;
}

/** Edition a single figure is of, where a text keeps it at another than its page’s. */
interface Of {
  of: string | undefined;
}

/** A line of a table: the texts of its cells that hold figures. */
export interface Line {
  at: string;
  cells: string[];
  /** Measures and rates it names, where it has not all of its table. */
  columns: string[] | undefined;
}

/** What a built page states, apart from its charts. */
export interface PageRead {
  lang: 'zh' | 'en';
  /** Number of the edition whose figures it shows; none on pages without figures. */
  edition: string | undefined;
  /** Full addresses of the page and of the picture for previews of its link, and what that says. */
  url: string | undefined;
  picture: string | undefined;
  pictureWords: string | undefined;
  said: Stated[];
  rates: (Stated & { rate: string } & Of)[];
  figures: (Stated & { measure: string } & Of)[];
  lines: Line[];
  analyses: { id: string; lines: string[][] }[];
  /** Lists made of several editions, each line by line. */
  lists: { name: string; lines: string[][] }[];
  /** Charts, each with the texts of its legend. */
  charts: { name: string; legend: string[] }[];
  /** Every text that stands in none of these, and in no explanation with invented numbers. */
  rest: string[];
}

type Names =
  | 'data-said'
  | 'data-analysis'
  | 'data-list'
  | 'data-at'
  | 'data-columns'
  | 'data-rate'
  | 'data-of'
  | 'data-measure'
  | 'data-worded'
  | 'data-counts'
  | 'data-chart'
  | 'data-edition'
  | 'class'
  | 'content'
  | 'property'
  | 'lang';

/**
 * Texts whose numbers are no statistics: invented examples, counts of what stands on the page, and
 * reasons of the checklist, which were held to state none.
 */
const OWN = ['data-worded', 'data-counts'] as const;

/** Read a built page. */
export function readPage(html: string): PageRead {
  const shown = {
    said: [],
    rates: [],
    figures: [],
    lines: [],
    analyses: [],
    lists: [],
    charts: [],
  };
  const page: PageRead = {
    lang: 'zh',
    edition: undefined,
    url: undefined,
    picture: undefined,
    pictureWords: undefined,
    ...shown,
    rest: [],
  };
  visit(parse(html), page);
  return page;
}

function visit(node: Tree.Node, page: PageRead, worded = false): void {
  if (node.nodeName === '#text' && !worded) keepRest((node as Tree.TextNode).value, page);
  if (isElement(node) && take(node, page)) return;
  const inside =
    worded || (isElement(node) && OWN.some((name) => attribute(node, name) !== undefined));
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page, inside);
}

/** Whether the element is taken as a whole; its texts then belong to it alone. */
function take(element: Tree.Element, page: PageRead): boolean {
  const { tagName } = element;
  const has = (name: Names) => attribute(element, name);
  const text = () => textOf(element);
  const [said, analysis, at] = [has('data-said'), has('data-analysis'), has('data-at')];
  const [rate, measure, chart] = [has('data-rate'), has('data-measure'), has('data-chart')];
  const list = has('data-list');
  if (tagName === 'html') page.lang = has('lang') === 'en' ? 'en' : 'zh';
  if (tagName === 'main') page.edition = has('data-edition');
  if (['script', 'style', 'svg', 'title', 'link'].includes(tagName)) return true;
  if (tagName === 'meta') return takeMeta(element, page);
  if (said !== undefined) page.said.push({ at: said, text: text() });
  else if (chart !== undefined) page.charts.push({ name: chart, legend: legendOf(element) });
  else if (analysis !== undefined) page.analyses.push({ id: analysis, lines: linesOf(element) });
  else if (list !== undefined) page.lists.push({ name: list, lines: linesOf(element) });
  else if (rate !== undefined && at !== undefined)
    page.rates.push({ at, rate, of: has('data-of'), text: text() });
  else if (measure !== undefined && at !== undefined)
    page.figures.push({ at, measure, of: has('data-of'), text: text() });
  else if (tagName === 'tr' && at !== undefined)
    page.lines.push({ at, cells: figuresOf(element), columns: has('data-columns')?.split(' ') });
  else return false;
  return true;
}

/** What a page says in its head: of its picture alone is it stated where it is from. */
function takeMeta(element: Tree.Element, page: PageRead): boolean {
  const [said, content] = [attribute(element, 'data-said'), attribute(element, 'content') ?? ''];
  const property = attribute(element, 'property');
  if (said !== undefined) page.said.push({ at: said, text: content });
  if (property === 'og:url') page.url = content;
  if (property === 'og:image') page.picture = content;
  if (property === 'og:image:alt') page.pictureWords = content;
  return true;
}

function keepRest(value: string, { rest }: PageRead): void {
  if (value.trim()) rest.push(plain(value));
}

/** Texts of the legend of a chart, item by item. */
function legendOf(figure: Tree.Element): string[] {
  const legend = elementsOf(figure).find(({ tagName }) => tagName === 'ul');
  return elementsOf(legend).map(textOf);
}

/** Texts of a table’s bodies or of a list, line by line. */
function linesOf(element: Tree.Element): string[][] {
  const bodies = elementsOf(element).filter(({ tagName }) => tagName === 'tbody');
  const lines = element.tagName === 'table' ? bodies.flatMap(elementsOf) : elementsOf(element);
  return lines.map((line) => elementsOf(line).map(textOf));
}

/** Texts of the cells of a line that hold figures. */
function figuresOf(line: Tree.Element): string[] {
  const figures = elementsOf(line).filter((cell) =>
    attribute(cell, 'class')?.split(' ').includes('n'),
  );
  return figures.map(textOf);
}

function elementsOf(parent: Tree.Element | undefined): Tree.Element[] {
  return parent?.childNodes.filter(isElement) ?? [];
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute(element: Tree.Element, name: Names): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Tree.Node): string {
  return plain(rawText(node));
}

function rawText(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** A text with its white space as a reader sees it. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
