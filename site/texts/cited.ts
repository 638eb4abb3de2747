import type { Lang } from '../i18n/lang.ts';
import { type Call, callsOf, isSame } from './bound.ts';
import { treeOf } from './tree.ts';

/** The figures of a text in their order, and where the text stands they were first marked. */
export interface Cited {
  lang: Lang;
  calls: readonly Call[];
  /** Numbers that have an anchor for the way back. */
  anchored: Set<number>;
}

/** The figures of a text that is to be shown. */
export function citedIn(source: string, lang: Lang): Cited {
  const tree = treeOf(source);
  return { lang, calls: 'root' in tree ? callsOf(tree.root) : [], anchored: new Set() };
}

/** A mark beside a figure: its number in the list, and the anchor of the first of several marks. */
export interface Mark {
  number: number;
  anchor: string | undefined;
}

/** The mark of a figure; nothing where the text has no list of its figures. */
export function markOf(cited: Cited | undefined, call: Call): Mark | undefined {
  const place = cited?.calls.findIndex((one) => isSame(one, call)) ?? -1;
  if (!cited || place < 0) return undefined;
  const number = place + 1;
  const first = !cited.anchored.has(number);
  cited.anchored.add(number);
  return { number, anchor: first ? anchorOf(number) : undefined };
}

/** Anchor of a figure in the text. */
export function anchorOf(number: number): string {
  return `figure-${number}`;
}

/** Anchor of what is said of a figure after the text. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}
