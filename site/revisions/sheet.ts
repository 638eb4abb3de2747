import type { Manifest } from '../../pipeline/contract/edition.ts';
import { MEASURES } from '../../pipeline/contract/measures.ts';
import { grouped } from '../figures/number.ts';
import { type Sheet, type SheetCell, textCell } from '../figures/sheet.ts';
import { signedCount } from '../figures/signed.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { COUNTED, type Revision, totalOfMeasure } from './editions.ts';

const VERSIONS = ['policy', 'contract'] as const;
type VersionId = (typeof VERSIONS)[number];

/** The different versions editions were made with, the newest first. */
export function versionsOf(id: VersionId, revisions: readonly Revision[]): string[] {
  return [...new Set(revisions.map(({ edition }) => versionOf(id, edition.manifest)))];
}

function versionOf(id: VersionId, { policy, contract }: Manifest): string {
  return id === 'policy' ? policy.version : contract;
}

/** Revisions as a table: one line per edition, one column per measure that was ever restated. */
export function revisionsSheet(revisions: readonly Revision[], lang: Lang): Sheet {
  const { changes, site } = strings(lang);
  const { heads } = changes;
  const measures = COUNTED.measures.filter((id) =>
    revisions.some(({ figures }) => figures.some(({ measure }) => measure === id)),
  );
  // a column of one version throughout says nothing: a sentence does
  const versions = VERSIONS.filter((id) => versionsOf(id, revisions).length > 1);
  return {
    heads: [
      ...[heads.edition, heads.asOf].map((label) => ({ label, numeric: false })),
      { label: heads.count, note: changes.unitFigures, numeric: true },
      ...measures.map((id) => ({ label: MEASURES[id][lang], numeric: true })),
      ...versions.map((id) => ({ label: heads[id], numeric: false })),
    ],
    lines: revisions.map(({ edition, before, figures }) => ({
      head: site.edition(edition.manifest.forum.number),
      cells: [
        textCell(edition.manifest.forum.as_of),
        before ? { kind: 'figure', figure: figures.length } : { kind: 'none' },
        ...measures.map((id): SheetCell => {
          const { count, difference } = totalOfMeasure(figures, id);
          if (count === 0) return { kind: 'none' };
          return textCell(`${signedCount(difference, grouped)}${changes.forums(count)}`);
        }),
        ...versions.map((id) =>
          textCell(versionText(id, edition.manifest, before?.manifest, lang)),
        ),
      ],
    })),
    first: 'forum',
    unit: undefined,
  };
}

/** The version an edition was made with, and that of the one before where it is another. */
function versionText(
  id: VersionId,
  manifest: Manifest,
  before: Manifest | undefined,
  lang: Lang,
): string {
  const [is, was] = [versionOf(id, manifest), before && versionOf(id, before)];
  if (was === undefined || was === is) return is;
  return strings(lang).changes.versionChange(was, is);
}
