import type { Edition } from '../editions/schema.ts';

/** For so many days a withdrawal is told on the pages everybody comes to. */
const TOLD_FOR = 60;
const DAY = 86_400_000;

/** What was published instead of a withdrawn edition: the next issue of its forum. */
export function replacementOf({ id }: Edition, published: readonly Edition[]): Edition | undefined {
  return published.find(({ replaces }) => replaces?.id === id);
}

/** The edition of the same forum that stands, if one does. */
export function standingInstead(
  { manifest }: Edition,
  standing: readonly Edition[],
): Edition | undefined {
  return standing.find((one) => one.manifest.forum.number === manifest.forum.number);
}

/** Withdrawn editions of forums of which none stands, in order; of each forum the last. */
export function unreplaced(withdrawn: readonly Edition[], standing: readonly Edition[]): Edition[] {
  return withdrawn.filter(
    (one) => !standingInstead(one, standing) && !replacementOf(one, withdrawn),
  );
}

/**
 * Withdrawn editions to be told of beside the newest figures: the one the newest edition replaces,
 * and those withdrawn in the weeks before its as-of day or after it. No clock is asked.
 */
export function toldWith(newest: Edition | undefined, withdrawn: readonly Edition[]): Edition[] {
  const { as_of } = newest?.manifest.forum ?? {};
  return withdrawn.filter(
    (one) =>
      newest?.replaces?.id === one.id ||
      as_of === undefined ||
      daysFrom(one.withdrawn?.at ?? as_of, as_of) <= TOLD_FOR,
  );
}

/** Days from one day to another; fewer than none where the other is earlier. */
function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY;
}
