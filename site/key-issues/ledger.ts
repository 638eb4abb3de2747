import type { Edition } from '../editions/schema.ts';
import { timesCarried } from './carried.ts';
import { anchorOf, type KeyIssue, keyIssuesOf } from './item.ts';
import { monthsOpen } from './months.ts';

/** A key issue with what became of it. */
export interface Entry {
  item: KeyIssue;
  /** Months it was or has been open, where they are published. */
  months: number | undefined;
  /** Editions after its own forum’s that published it as still open. */
  carried: number;
  /** The last edition that listed it, where the newest one does not. */
  lastIn: Edition | undefined;
}

/** What one forum listed. */
export interface Group {
  forum: number;
  entries: Entry[];
}

/**
 * Every key issue any edition has listed, by forum, the newest first; each as the newest edition has
 * it. One that the newest edition lacks stands as it was last published: the ledger drops nothing.
 */
export function ledgerOf(archive: readonly Edition[]): Group[] {
  const newest = archive.at(-1);
  const carried = timesCarried(archive);
  const last = new Map<string, { item: KeyIssue; edition: Edition }>();
  for (const edition of archive)
    for (const item of keyIssuesOf(edition)) last.set(anchorOf(item), { item, edition });
  const entries = [...last].map(
    ([anchor, { item, edition }]): Entry => ({
      item,
      months: monthsOpen(item, edition.manifest.forum.as_of),
      carried: carried.get(anchor) ?? 0,
      lastIn: edition === newest ? undefined : edition,
    }),
  );
  const forums = [...new Set(entries.map(({ item }) => item.forum))].sort((a, b) => b - a);
  return forums.map((forum) => ({
    forum,
    entries: entries
      .filter(({ item }) => item.forum === forum)
      .sort((a, b) => a.item.number - b.item.number),
  }));
}
