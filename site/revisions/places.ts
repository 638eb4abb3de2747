import { key } from '../editions/schema.ts';
import type { Sheet } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Revision } from './editions.ts';
import { BY_FORUM } from './forum.ts';
import { placesSheet } from './sheet.ts';

/** What an edition restated of the figures of each forum, one by one. */
export function forumPlaces({ since }: Revision, lang: Lang): Sheet {
  const { heads } = strings(lang).changes;
  const changed = (since?.changed ?? []).filter(({ table }) => table.id === BY_FORUM.id);
  return placesSheet({ changed, heads: [heads.before, heads.after] }, lang);
}

/** What differs of the forum’s own figures from the withdrawn edition, one by one. */
export function ownPlaces({ edition, instead }: Revision, lang: Lang): Sheet {
  const { heads } = strings(lang).changes;
  const { number } = edition.manifest.forum;
  const changed = (instead?.changed ?? []).filter(
    ({ table, row }) => table.id === BY_FORUM.id && Number(key(row, 'forum')) === number,
  );
  return placesSheet({ changed, heads: [heads.withdrawn, heads.again] }, lang);
}
