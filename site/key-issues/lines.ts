import type { Edition } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { periodName } from '../figures/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { carriedInto } from './carried.ts';
import { anchorOf, isOpen, type KeyIssue, keyIssuesOf } from './item.ts';
import { monthsOpen } from './months.ts';

/** A key issue as a list of a page shows it. */
export interface KeyLine {
  number: number;
  /** 3, or 第22场第1件 where the list has several forums. */
  label: string;
  anchor: string;
  what: string;
  state: { code: string; label: string };
  where: string;
  /** Its state in the newest edition, where that is another. */
  now: string;
}

/** The key issues of an edition’s own forum, with what the newest edition says of them. */
export function ownLines(edition: Edition, newest: Edition, lang: Lang): KeyLine[] {
  const { number } = edition.manifest.forum;
  const own = keyIssuesOf(edition).filter((item) => item.forum === number);
  return linesOf(own, newest, lang, (item) => String(item.number));
}

/** Key issues of earlier forums that were open at an edition, with what the newest says of them. */
export function carriedLines(edition: Edition, newest: Edition, lang: Lang): KeyLine[] {
  return linesOf(carriedInto(edition), newest, lang, (item) => nth(item, lang));
}

/** Every key issue an edition publishes as still open, whichever forum listed it. */
export function openLines(edition: Edition, lang: Lang): KeyLine[] {
  const open = keyIssuesOf(edition).filter(isOpen);
  const lines = linesOf(open, edition, lang, (item) => nth(item, lang));
  return lines.map((line, at) => ({
    ...line,
    where: [line.where, openFor(open[at], edition, lang)].filter(Boolean).join(' · '),
  }));
}

function openFor(item: KeyIssue | undefined, edition: Edition, lang: Lang): string {
  const months = item && monthsOpen(item, edition.manifest.forum.as_of);
  return months === undefined ? '' : strings(lang).keyIssues.openFor(months);
}

function nth({ forum, number }: KeyIssue, lang: Lang): string {
  return strings(lang).keyIssues.nth(forum, number);
}

/** The texts of a line, in the order a page shows them. */
export function lineTexts({ label, what, state, where, now }: KeyLine): string[] {
  return [label, what, state.label, where, ...(now ? [now] : [])];
}

function linesOf(
  items: readonly KeyIssue[],
  newest: Edition,
  lang: Lang,
  labelOf: (item: KeyIssue) => string,
): KeyLine[] {
  const later = new Map(keyIssuesOf(newest).map((item) => [anchorOf(item), item]));
  return items.map((item) => ({
    ...{ number: item.number, label: labelOf(item), anchor: anchorOf(item) },
    what: codeName(item.row, 'issue', lang),
    state: { code: item.state, label: codeName(item.row, 'state', lang) },
    where: whereOf(item, lang),
    now: nowWords(item, later.get(anchorOf(item)), newest, lang),
  }));
}

/** City and mode, or what else is named of the row, and months, as far as they are published. */
export function whereOf(
  { row, assigned, closed }: KeyIssue,
  lang: Lang,
  columns: readonly string[] = ['city', 'mode'],
): string {
  const dates = [assigned, closed].map((month) => periodName(month, lang)) as [string, string];
  const names = columns.map((one) => codeName(row, one, lang));
  return [...names, strings(lang).home.keyDates(...dates)].filter(Boolean).join(' · ');
}

function nowWords(was: KeyIssue, is: KeyIssue | undefined, newest: Edition, lang: Lang): string {
  const { keyIssues } = strings(lang);
  const { number } = newest.manifest.forum;
  if (!is) return keyIssues.notIn(number);
  if (is.state === was.state) return '';
  return keyIssues.now(number, codeName(is.row, 'state', lang), periodName(is.closed, lang));
}
