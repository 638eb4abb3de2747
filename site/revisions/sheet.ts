import { CAUSES } from '../../pipeline/contract/revision-reasons.ts';
import { grouped } from '../figures/number.ts';
import { dayName } from '../figures/period.ts';
import { NONE_CELL, type Sheet, type SheetCell, textCell } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Compared } from './compared.ts';
import type { Revision } from './editions.ts';
import { editionName } from './name.ts';
import { causesIn, type Tally, tallies, tally } from './tally.ts';

/** Revisions as a table: one line per edition, one column per reason that ever occurs. */
export function revisionsSheet(revisions: readonly Revision[], lang: Lang): Sheet {
  const { changes } = strings(lang);
  const { heads } = changes;
  const counted = revisions.map(({ since }) => tally(since?.changed ?? []));
  const causes = causesIn(counted);
  return {
    heads: [
      { label: heads.edition, numeric: false },
      { label: heads.count, note: changes.unitPlaces, numeric: true },
      ...causes.map((code) => ({ label: CAUSES[code][lang], numeric: true })),
      { label: heads.common, note: changes.unitPlaces, numeric: true },
      { label: heads.asOf, numeric: false },
    ],
    lines: revisions.map(({ edition, since }, at) => ({
      to: `/changes/${edition.id}/`,
      head: editionName(edition, lang),
      cells: [
        since ? figure(since.changed.length) : NONE_CELL,
        ...causes.map((code) => (since ? countCell(counted[at]?.[code] ?? 0) : NONE_CELL)),
        since ? figure(since.common) : NONE_CELL,
        textCell(edition.manifest.forum.as_of),
      ],
    })),
    first: 'forum',
    unit: undefined,
  };
}

/** Places restated by table and reason, and their sums. */
export function byTableSheet(compared: Compared | undefined, lang: Lang): Sheet {
  const { changes } = strings(lang);
  const counted = tallies(compared?.changed ?? []);
  const all = tally(compared?.changed ?? []);
  const causes = causesIn([all]);
  const cells = (counts: Tally) => [
    figure(causes.reduce((sum, code) => sum + counts[code], 0)),
    ...causes.map((code) => countCell(counts[code])),
  ];
  return {
    heads: [
      { label: changes.heads.table, numeric: false },
      { label: changes.heads.count, note: changes.unitPlaces, numeric: true },
      ...causes.map((code) => ({ label: CAUSES[code][lang], numeric: true })),
    ],
    lines: [
      ...counted.map(({ table, counts }) => ({
        to: `/data/${table.id}/`,
        head: table.title[lang],
        cells: cells(counts),
      })),
      ...(counted.length > 1 ? [{ head: changes.all, cells: cells(all) }] : []),
    ],
    first: undefined,
    unit: undefined,
  };
}

/** How many records are not as they were, as an edition tells it. */
export function recordsSheet({ edition: { manifest } }: Revision, lang: Lang): Sheet {
  const { heads, records } = strings(lang).changes;
  const { changes, policy } = manifest;
  const names = Object.keys(records.names) as (keyof typeof records.names)[];
  return {
    heads: [
      { label: heads.records, numeric: false },
      { label: heads.number, numeric: true },
    ],
    lines: (changes ? names : []).map((id) => {
      const count = changes?.[id] ?? null;
      const text = count === null ? records.fewer(policy.thresholds.province) : grouped(count);
      return { head: records.names[id], cells: [textCell(text)] };
    }),
    first: undefined,
    unit: undefined,
  };
}

/** When an edition counts up to, and the versions it was made with. */
export function editionFacts({ edition: { manifest } }: Revision, lang: Lang): string[] {
  const { changes, site } = strings(lang);
  return [
    site.asOf(dayName(manifest.forum.as_of, lang)),
    changes.versions(manifest.policy.version, manifest.contract),
  ];
}

function figure(count: number): SheetCell {
  return { kind: 'figure', figure: count };
}

/** None of a reason is no figure to be read. */
function countCell(count: number): SheetCell {
  return count === 0 ? NONE_CELL : figure(count);
}
