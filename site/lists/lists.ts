import type { Edition } from '../editions/schema.ts';
import type { Sheet } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';
import { ledgerOf } from '../key-issues/ledger.ts';
import { carriedLines, lineTexts, openLines, ownLines } from '../key-issues/lines.ts';
import { ledgerTexts } from '../key-issues/texts.ts';
import { revisionOf, revisionsOf } from '../revisions/editions.ts';
import { restatedSince, sinceSheet } from '../revisions/forum.ts';
import { forumPlaces, ownPlaces } from '../revisions/places.ts';
import { byTableSheet, recordsSheet, revisionsSheet } from '../revisions/sheet.ts';

/** Everything published: editions in order, the newest last. */
export type Archive = readonly [Edition, ...Edition[]];

/** What a list shows, line by line: a sheet, or the texts of its cells. */
type Lines = Sheet | string[][];

/**
 * A list made of several editions, by the name that stands on it (`data-list`), so that it can be
 * made again and compared. `edition` is that of its page.
 *
 * @returns nothing for a name there is no list of
 */
export function listOf(
  name: string,
  edition: Edition,
  archive: Archive,
  lang: Lang,
): Lines | undefined {
  return LISTS[name]?.(edition, archive, lang);
}

const LISTS: Readonly<Record<string, (edition: Edition, archive: Archive, lang: Lang) => Lines>> = {
  'key-own': (edition, archive, lang) => ownLines(edition, newestOf(archive), lang).map(lineTexts),
  'key-published': (edition, _, lang) => ownLines(edition, edition, lang).map(lineTexts),
  'key-carried': (edition, archive, lang) =>
    carriedLines(edition, newestOf(archive), lang).map(lineTexts),
  'key-open': (edition, _, lang) => openLines(edition, lang).map(lineTexts),
  ledger: (_, archive, lang) => ledgerTexts(ledgerOf(archive), lang),
  since: (edition, archive, lang) => sinceSheet(restatedSince(edition, newestOf(archive)), lang),
  revisions: (_, archive, lang) => revisionsSheet(revisionsOf(archive), lang),
  restated: (edition, archive, lang) => byTableSheet(revisionOf(edition, archive).since, lang),
  'restated-forums': (edition, archive, lang) => forumPlaces(revisionOf(edition, archive), lang),
  instead: (edition, archive, lang) => byTableSheet(revisionOf(edition, archive).instead, lang),
  'instead-own': (edition, archive, lang) => ownPlaces(revisionOf(edition, archive), lang),
  records: (edition, archive, lang) => recordsSheet(revisionOf(edition, archive), lang),
};

/** The newest of the editions that are published. */
export function newestOf(archive: Archive): Edition {
  return archive.at(-1) ?? archive[0];
}
