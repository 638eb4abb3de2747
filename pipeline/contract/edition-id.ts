/** Highest issue of one forum: nobody withdraws an edition that often. */
export const LAST_ISSUE = 9;

/** Folder name of an edition: `014`, or `014-2` for a second issue after a withdrawal. */
export const EDITION_ID = /^(\d{3})(?:-([2-9]))?$/;

/** Folder name of an edition: its forum's number, three digits, and its issue from the second on. */
export function editionId(forum: number, issue = 1): string {
  const number = String(forum).padStart(3, '0');
  return issue === 1 ? number : `${number}-${issue}`;
}

/** Forum and issue of an edition's folder name; nothing where it is no such name. */
export function parseEditionId(id: string): { forum: number; issue: number } | undefined {
  const [, forum, issue = '1'] = EDITION_ID.exec(id) ?? [];
  return forum ? { forum: Number(forum), issue: Number(issue) } : undefined;
}

/** Which of some editions is of a forum; of several the last. */
export function editionOf(ids: Iterable<string>, forum: number): string | undefined {
  return [...ids].findLast((id) => parseEditionId(id)?.forum === forum);
}

/** Order by forum, then issue: that of publication where nothing was withdrawn. */
export function compareEditionIds(a: string, b: string): number {
  return rank(a) - rank(b);
}

function rank(id: string): number {
  const { forum, issue } = parseEditionId(id) ?? { forum: 0, issue: 0 };
  return forum * (LAST_ISSUE + 1) + issue;
}

/** An edition and the one its manifest says was published before it. */
export interface Link {
  id: string;
  previous: string | null;
}

/**
 * The order of publication. It is told by the chain alone: after two withdrawals 013-2 is published
 * after 014.
 *
 * @returns the ids; nothing where the links are not one chain over all of them
 */
export function chainOrder(links: readonly Link[]): string[] | undefined {
  const next = new Map(links.map(({ id, previous }) => [previous, id]));
  const order: string[] = [];
  for (let id = next.get(null); id && order.length < links.length; id = next.get(id))
    order.push(id);
  return order.length === links.length ? order : undefined;
}
