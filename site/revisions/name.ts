import type { Edition } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';

/** What an edition is called beside others of its forum: by its issue, and that it was withdrawn. */
export function editionName({ manifest, withdrawn }: Edition, lang: Lang): string {
  const { changes, site } = strings(lang);
  const name = site.edition(manifest.forum.number);
  return withdrawn
    ? changes.withdrawnIssue(name, manifest.issue)
    : changes.issue(name, manifest.issue);
}
