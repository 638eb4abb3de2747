/** What is looked for, as the address of the page has it. */
export interface Asked {
  query: string;
  /** Kinds of pages to show; none for all. */
  kinds: string[];
}

/**
 * Read the address. What is looked for stands behind its #, which no browser sends to a server; a
 * form on another page can only send it as a query.
 */
export function askedIn(address: string): Asked {
  const { hash, searchParams } = new URL(address);
  const asked = hash ? new URLSearchParams(hash.slice(1)) : searchParams;
  return { query: (asked.get('q') ?? '').trim(), kinds: asked.getAll('kind') };
}

/** The address that asks for this. */
export function addressOf({ query, kinds }: Asked, from: string): string {
  const url = new URL(from);
  url.search = '';
  url.hash = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...kinds.map((kind) => ['kind', kind]),
  ]).toString();
  return url.href;
}
