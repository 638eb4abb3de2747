const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339: a day, a time of day and where on earth. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const REQUIRED = ['id', 'title', 'updated'];

/**
 * What is wrong with a feed by the rules of Atom (RFC 4287): elements there must be once, ids that
 * are addresses and unlike, dates that are dates, full addresses, a link to itself.
 */
export function atomFaults(document: Document, address: string): string[] {
  const feed = document.documentElement;
  if (feed.localName !== 'feed' || feed.namespaceURI !== ATOM) return ['is not Atom'];
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((one) => textOf(one, 'id'));
  const self = childrenOf(feed, 'link').find((one) => one.getAttribute('rel') === 'self');
  const dates = entries.map((entry) => Date.parse(textOf(entry, 'updated')));
  return [
    ...[feed, ...entries].flatMap(elementFaults),
    ...(childrenOf(feed, 'author').some((one) => textOf(one, 'name')) ? [] : ['no author']),
    ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
    ...(self?.getAttribute('href') === address ? [] : ['no link to itself']),
    ...(Date.parse(textOf(feed, 'updated')) === Math.max(...dates) ? [] : ['updated otherwise']),
  ];
}

/** What is wrong with a feed or an entry by itself. */
function elementFaults(element: Element): string[] {
  const id = textOf(element, 'id');
  const links = childrenOf(element, 'link');
  const alternate = links.filter((one) => one.getAttribute('rel') === 'alternate');
  return [
    ...REQUIRED.filter((name) => childrenOf(element, name).length !== 1).map((one) => `no ${one}`),
    ...(textOf(element, 'title') ? [] : [`${id}: empty title`]),
    ...(isFull(id) ? [] : [`${id} is no full address`]),
    ...(MOMENT.test(textOf(element, 'updated')) ? [] : [`${id}: no date`]),
    ...links.filter((one) => !isFull(one.getAttribute('href') ?? '')).map(() => `${id}: a link`),
    // without content an entry must say where it is to be read
    ...(alternate.length === 1 ? [] : [`${id}: ${alternate.length} alternates of one kind`]),
    ...(childrenOf(element, 'summary').length > 1 ? [`${id}: two summaries`] : []),
  ];
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((one) => one.localName === name && one.namespaceURI === ATOM);
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent?.trim() ?? '';
}

function isFull(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}
