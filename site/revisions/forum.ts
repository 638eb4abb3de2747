import { MEASURES } from '../../pipeline/contract/measures.ts';
import { CAUSES, type Cause } from '../../pipeline/contract/revision-reasons.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { type Edition, key, type Row, rowsOf } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { grouped } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import { NONE_CELL, type Sheet, textCell } from '../figures/sheet.ts';
import { signedCount } from '../figures/signed.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { between, causeOf, causeOfText } from './cause.ts';
import { differenceOf, type Restated, type Reworded, restated, reworded } from './restated.ts';

/** The table a forum’s own figures are compared in. */
export const BY_FORUM = table('funnel_by_forum');

/** The state of a key issue and its month stand in the list of key issues, with what they are now. */
const KEY_COLUMNS = ['issue', 'city', 'mode', 'assigned_month'];
const CODES = ['issue', 'city', 'mode'];

/** What the newest edition gives otherwise than an edition did for its own forum. */
export interface Since {
  figures: (Restated & { cause: Cause })[];
  keyIssues: (Reworded & { cause: Cause })[];
}

/** Compare an edition’s rows of its own forum with the newest edition’s of the same forum. */
export function restatedSince(edition: Edition, newest: Edition): Since {
  const { number } = edition.manifest.forum;
  const own = (from: Edition, id: string): Row[] =>
    rowsOf(from, id).filter((row) => Number(key(row, 'forum')) === number);
  const both = (id: string) => [own(edition, id), own(newest, id)] as const;
  const known = between(edition, newest);
  const figures = restated(BY_FORUM, ...both(BY_FORUM.id));
  const texts = reworded(
    { identity: ['forum', 'number'], columns: KEY_COLUMNS },
    ...both('key_issues'),
  );
  return {
    figures: figures.map((one) => ({
      ...one,
      cause: causeOf({ table: BY_FORUM, ...one }, one.measure, known),
    })),
    keyIssues: texts.map((one) => ({ ...one, cause: causeOfText(one, one.column, known) })),
  };
}

/** What was restated since, as a table: then, now, and the difference of figures. */
export function sinceSheet({ figures, keyIssues }: Since, lang: Lang): Sheet {
  const { heads } = strings(lang).bulletin;
  return {
    heads: [
      { label: heads.what, numeric: false },
      ...[heads.before, heads.after, heads.difference].map((label) => ({ label, numeric: true })),
      { label: heads.reason, numeric: false },
    ],
    lines: [
      ...figures.map((one) => ({
        head: MEASURES[one.measure][lang],
        cells: [
          ...[one.before, one.after].map((figure) => textCell(grouped(figure))),
          textCell(signedCount(differenceOf(one), grouped)),
          textCell(CAUSES[one.cause][lang]),
        ],
      })),
      ...keyIssues.map((one) => rewordedLine(one, lang)),
    ],
    first: undefined,
    unit: undefined,
  };
}

function rewordedLine(
  { was, is, column, cause }: Since['keyIssues'][number],
  lang: Lang,
): Sheet['lines'][number] {
  const { keyIssue } = strings(lang).bulletin;
  const name = table('key_issues').dimensions.find(({ id }) => id === column)?.[lang] ?? column;
  const text = (row: Row) =>
    CODES.includes(column) ? codeName(row, column, lang) : periodName(key(row, column), lang);
  const texts = [text(was), text(is)].map((one) => one || '—');
  return {
    head: keyIssue(key(was, 'number'), name),
    cells: [...texts.map(textCell), NONE_CELL, textCell(CAUSES[cause][lang])],
  };
}
