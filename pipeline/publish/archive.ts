import { existsSync, readdirSync } from 'node:fs';
import { editionId, type Manifest } from '../contract/edition.ts';
import {
  chainOrder,
  compareEditionIds,
  EDITION_ID,
  LAST_ISSUE,
  parseEditionId,
} from '../contract/edition-id.ts';
import { Failure } from '../contract/failures.ts';
import { isWithdrawn, linkOf, type Previous, readManifest, recountsOf } from './read.ts';

/**
 * Ids of the editions in an archive folder in the order they were published, withdrawn ones too.
 * @throws Failure edition_broken where they are not one chain
 */
export function editionIds(archive: string): string[] {
  if (!existsSync(archive)) return [];
  const ids = readdirSync(archive).filter((name) => EDITION_ID.test(name));
  const order = chainOrder(ids.map((id) => linkOf(archive, id)));
  if (order) return order;
  throw new Failure('edition_broken', archive, {
    zh: '各期首尾不相接（逐期核对：npm run verify）',
    en: 'its editions are not one chain (see npm run verify)',
  });
}

/** Ids of the editions that have not been withdrawn, in order. */
export function standingIds(archive: string): string[] {
  return editionIds(archive).filter((id) => !isWithdrawn(archive, id));
}

/** The last edition that has not been withdrawn. */
export function standingBefore(archive: string): Previous | null {
  return readLast(archive, standingIds(archive));
}

/**
 * Withdrawn editions that tell of what the last standing one does not: published since, or of a
 * later forum. In order of publication.
 */
export function withdrawnSince(archive: string): Previous[] {
  const ids = editionIds(archive);
  const last = standingIds(archive).at(-1);
  const since = last === undefined ? 0 : ids.indexOf(last) + 1;
  return ids
    .filter((id, at) => isWithdrawn(archive, id) && (at >= since || forumOf(id) > forumOf(last)))
    .map((id) => readManifest(archive, id));
}

/**
 * Find the edition a new one follows: the last one published, whether it was withdrawn or not.
 * @throws Failure edition_exists or edition_order when the new one cannot follow those that stand
 */
export function previousEdition(archive: string, forum: Manifest['forum']): Previous | null {
  const standing = standingIds(archive);
  const same = standing.find((id) => forumOf(id) === forum.number);
  if (same)
    throw new Failure('edition_exists', { zh: `第 ${forum.number} 场`, en: `edition ${same}` });
  const last = readLast(archive, standing);
  const id = editionId(forum.number, nextIssue(archive, forum.number));
  if (last) demandAfter(last, id, forum);
  return readLast(archive, editionIds(archive));
}

/** What a new edition has to agree with. */
export interface Basis {
  /** The edition whose counts of appeals stay as printed; null where nothing has been printed. */
  printed: Previous | null;
  /** Withdrawn editions whose new periods this one is the first to count anew. */
  recounts: string[];
  /** Every withdrawn edition whose periods have been counted anew, by this one or an earlier one. */
  anew: Previous[];
}

/**
 * Find what a new edition of a forum has to agree with: what was printed last, withdrawn or not,
 * for others may have kept it; or the last edition that stands, where what was printed since is to
 * be counted anew.
 */
export function basisOf(archive: string, forum: number, recount: boolean): Basis {
  const ids = editionIds(archive);
  const recounts = recount ? withdrawnSince(archive).map(({ id }) => id) : [];
  const anew = new Set([...ids.flatMap((id) => recountsOf(archive, id)), ...recounts]);
  const printed = ids.filter((id) => !anew.has(id) && forumOf(id) <= forum).sort(compareEditionIds);
  return {
    printed: readLast(archive, printed),
    recounts,
    anew: [...anew].map((id) => readManifest(archive, id)),
  };
}

function demandAfter({ id: last, manifest }: Previous, id: string, forum: Manifest['forum']): void {
  const refused = (detail: string) => new Failure('edition_order', `edition ${id}`, detail);
  if (manifest.forum.number > forum.number)
    throw refused(`${last} is already published / 已发布 ${last}`);
  if (manifest.forum.as_of >= forum.as_of)
    throw refused(
      `as_of ${forum.as_of} is not after ${manifest.forum.as_of} of ${last} / 截至日须晚于上一期`,
    );
}

/**
 * The issue a new edition of a forum would be: 1, or one more than the last one withdrawn.
 * @throws Failure edition_order after the last one there can be
 */
export function nextIssue(archive: string, forum: number): number {
  const issues = editionIds(archive)
    .map(parseEditionId)
    .flatMap((one) => (one?.forum === forum ? [one.issue] : []));
  const issue = Math.max(0, ...issues) + 1;
  if (issue <= LAST_ISSUE) return issue;
  throw new Failure('edition_order', editionId(forum), {
    zh: `同一场最多发布 ${LAST_ISSUE} 次`,
    en: `one forum is published ${LAST_ISSUE} times at most`,
  });
}

function readLast(archive: string, ids: readonly string[]): Previous | null {
  const last = ids.at(-1);
  return last === undefined ? null : readManifest(archive, last);
}

function forumOf(id: string | undefined): number {
  return parseEditionId(id ?? '')?.forum ?? 0;
}
