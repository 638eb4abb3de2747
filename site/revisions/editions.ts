import type { Edition } from '../editions/schema.ts';
import { type Changed, type Compared, compared } from './compared.ts';

/** What an edition restated. */
export interface Revision {
  edition: Edition;
  /** Against the edition that stands before it; the first has none. */
  since: Compared | undefined;
  /** Against the withdrawn edition it was published instead of. */
  instead: Compared | undefined;
}

/** Every edition that stands with what it restated, the newest first. */
export function revisionsOf(archive: readonly Edition[]): Revision[] {
  return archive.map((edition) => revisionOf(edition, archive)).toReversed();
}

/** One edition with what it restated. */
export function revisionOf(edition: Edition, archive: readonly Edition[]): Revision {
  const before = archive[archive.findIndex(({ id }) => id === edition.id) - 1];
  return {
    edition,
    since: before && compared(before, edition),
    instead: edition.replaces && compared(edition.replaces, edition),
  };
}

/** All that is other in an edition: than in the one before it, then than in the one it replaces. */
export function changedIn({ since, instead }: Revision): Changed[] {
  return [...(since?.changed ?? []), ...(instead?.changed ?? [])];
}
