import type { Edition } from '../editions/schema.ts';
import { anchorOf, isOpen, type KeyIssue, keyIssuesOf } from './item.ts';

/** Key issues of earlier forums that an edition publishes as still open: the oldest first. */
export function carriedInto(edition: Edition): KeyIssue[] {
  const { number } = edition.manifest.forum;
  return keyIssuesOf(edition).filter((item) => item.forum < number && isOpen(item));
}

/** In how many editions after its own forum’s each key issue was published as still open. */
export function timesCarried(archive: readonly Edition[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const anchor of archive.flatMap(carriedInto).map(anchorOf))
    times.set(anchor, (times.get(anchor) ?? 0) + 1);
  return times;
}
