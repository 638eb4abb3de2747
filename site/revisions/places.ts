import { CAUSES } from '../../pipeline/contract/revision-reasons.ts';
import { key } from '../editions/schema.ts';
import { grouped } from '../figures/number.ts';
import { NONE_CELL, type Sheet, type SheetCell, textCell } from '../figures/sheet.ts';
import { signedCount } from '../figures/signed.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Changed } from './compared.ts';
import { columnName, rowName } from './csv.ts';
import type { Revision } from './editions.ts';
import { BY_FORUM } from './forum.ts';

/** What an edition restated of the figures of each forum, one by one, each with its reason. */
export function forumPlaces({ since }: Revision, lang: Lang): Sheet {
  const { heads } = strings(lang).changes;
  const changed = (since?.changed ?? []).filter(({ table }) => table.id === BY_FORUM.id);
  return {
    heads: [
      ...[heads.forum, heads.what].map((label) => ({ label, numeric: false })),
      ...[heads.before, heads.after, heads.difference].map((label) => ({ label, numeric: true })),
      { label: heads.reason, numeric: false },
    ],
    lines: changed.map((one) => ({
      head: rowName(one, lang),
      cells: [
        textCell(columnName(one, lang)),
        ...beforeAndAfter(one),
        textCell(CAUSES[one.cause][lang]),
      ],
    })),
    first: 'forum',
    unit: undefined,
  };
}

/** What differs of the forum’s own figures from the withdrawn edition, one by one. */
export function ownPlaces({ edition, instead }: Revision, lang: Lang): Sheet {
  const { heads } = strings(lang).changes;
  const { number } = edition.manifest.forum;
  const own = (instead?.changed ?? []).filter(
    ({ table, row }) => table.id === BY_FORUM.id && Number(key(row, 'forum')) === number,
  );
  return {
    heads: [
      { label: heads.what, numeric: false },
      ...[heads.withdrawn, heads.again, heads.difference].map((label) => ({
        ...{ label, numeric: true },
      })),
    ],
    lines: own.map((one) => ({ head: columnName(one, lang), cells: beforeAndAfter(one) })),
    first: undefined,
    unit: undefined,
  };
}

function beforeAndAfter({ before, after, difference }: Changed): SheetCell[] {
  return [
    ...[before, after].map((text) => textCell(written(text))),
    difference === null ? NONE_CELL : textCell(signedCount(difference, grouped)),
  ];
}

/** A cell of a published CSV as pages write it. */
function written(text: string): string {
  return /^\d+$/.test(text) ? grouped(Number(text)) : text;
}
