import { placeAt } from '../guard/place.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { HITS, type Hit, type Roster } from './roster.ts';
import type { SecretSet } from './secret-set.ts';

/** Where a text names somebody of the roster; never whom. */
export interface RosterHit {
  hit: Hit;
  line: number;
  column: number;
}

/** One separator between groups of digits, as telephone numbers are written; +86 before them. */
const SEPARATORS = /(?<=\d)[-\s\u00a0‐‑–—.·](?=\d)|(?:\+|00)86[-\s]?(?=1\d)/g;
/** Tags are left out, so that a name with a part in bold is found. */
const TAGS = /<[^<>]*>/g;
/** Marks of bold and the like in the text of a story. */
const STRESS = /[*_`]+/g;
const LETTER = /[a-z0-9]/i;
/** A person stands before or behind these: then a name of two characters is one. */
const CALLED = /^(?:先生|女士|小姐|师傅|老师|某|（男|（女|，男|，女)/;
const CALLS = /(?:叫|名叫|姓名[:：]?|名字是|职工|工人|员工|老板|经理)$/;

/** Every place where a text holds something of the roster; a page is also read without its tags. */
export function rosterHits(text: string, roster: Roster, isPage = false): RosterHit[] {
  const found: Span[] = [];
  const search = (set: SecretSet, { plain, at }: PlainText) =>
    set.find(plain, (start, length, label) => {
      const from = at[start] ?? 0;
      const last = at[start + length - 1] ?? from;
      if (!isPartOfWord(text, from, last))
        found.push({ from, last, hit: graver(HITS[label] as Hit, text, from, last) });
    });
  for (const without of isPage ? [undefined, TAGS] : [STRESS])
    search(roster.words, plainText(text, without));
  search(roster.numbers, plainText(text, SEPARATORS));
  return outermost(found).map(({ hit, from }) => ({ hit, ...placeAt(text, from) }));
}

interface Span {
  from: number;
  last: number;
  hit: Hit;
}

/** Of hits inside others the outer one, unless the inner is the graver; in order of the text. */
function outermost(found: readonly Span[]): Span[] {
  const longestFirst = found.toSorted((a, b) => a.from - b.from || b.last - a.last);
  const told: Span[] = [];
  for (const one of longestFirst) {
    const around = told.findLast(({ last }) => last >= one.last);
    if (!around || HITS.indexOf(around.hit) > HITS.indexOf(one.hit)) told.push(one);
  }
  return told;
}

/** Whether a window begins or ends inside a longer number or word. */
function isPartOfWord(text: string, from: number, last: number): boolean {
  const cut = (a: number, b: number) => LETTER.test(text[a] ?? '') && LETTER.test(text[b] ?? '');
  return cut(from - 1, from) || cut(last, last + 1);
}

function graver(hit: Hit, text: string, from: number, last: number): Hit {
  if (hit !== 'short_name') return hit;
  const isCalled = CALLED.test(text.slice(last + 1)) || CALLS.test(text.slice(0, from));
  return isCalled ? 'name' : hit;
}
