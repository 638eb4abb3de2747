/** A piece of a page that is read in one: a paragraph, a heading, an item, a cell. */
export interface Block {
  element: Element;
  text: string;
}

const INLINE = new Set(
  'a abbr b br cite code em i kbd mark q s small span strong sub sup time tspan u var'.split(' '),
);
/** What other rules read, or nobody. */
const APART = 'script, style, head, svg';
const TEXT = 3;
const COMMENT = 8;

/** The blocks of a page, comments and templates included. */
export function blocksOf(document: Document): Block[] {
  const texts = new Map<Element, string[]>();
  const roots: Node[] = [document.body];
  for (let root = roots.shift(); root; root = roots.shift()) collect(root, texts, roots);
  return [...texts].map(([element, parts]) => ({ element, text: textOf(element, parts) }));
}

function collect(node: Node, texts: Map<Element, string[]>, roots: Node[]): void {
  if (node.nodeType === TEXT || node.nodeType === COMMENT) {
    const text = node.nodeValue ?? '';
    const block = blockOf(node);
    if (text.trim() && block) texts.set(block, [...(texts.get(block) ?? []), text]);
    return;
  }
  const element = node as Partial<HTMLTemplateElement>;
  if (element.matches?.(APART)) return;
  if (element.content && node.nodeName === 'TEMPLATE') roots.push(element.content);
  for (const child of node.childNodes) collect(child, texts, roots);
}

function blockOf({ parentElement }: Node): Element | null {
  let block = parentElement;
  while (block && INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** The number of a list’s item is no figure. */
function textOf(element: Element, parts: string[]): string {
  const text = parts.join(' ');
  const number = element.localName === 'li' ? element.getAttribute('value') : null;
  return number === null ? text : text.replace(new RegExp(`^\\s*${number}(?!\\d)`), '');
}
