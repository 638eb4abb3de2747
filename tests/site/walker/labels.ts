import { GRID_DIMENSIONS, gridOf } from '../../../pipeline/contract/grid.ts';
import { compact, plain } from './words.ts';

/** What a text names: names of codes, compact, and the text without them. */
export interface Labelled {
  names: ReadonlySet<string>;
  rest: string;
}

/** A code of lower-case letters may be any English word; it is read as a code in data alone. */
const AS_CODE = /^(?:[A-Z][A-Z0-9-]+|\d{6})$/;

const grids = GRID_DIMENSIONS.flatMap((dimension) => gridOf(dimension));
const LABELS = formOf(
  grids.flatMap(({ zh, en }) => [zh, en]),
  'gi',
);
const CODES = formOf(
  grids.map(({ code }) => code).filter((code) => AS_CODE.test(code)),
  'g',
);

/** The names of codes in a text; of names that lie inside each other the longest is meant. */
export function labelled(text: string): Labelled {
  const names = new Set<string>();
  const take = (found: string) => {
    names.add(compact(found));
    return ' · ';
  };
  return { rest: plain(text).replace(LABELS, take).replace(CODES, take), names };
}

function formOf(names: readonly string[], flags: string): RegExp {
  const sorted = [...new Set(names.map(plain))].sort((a, b) => b.length - a.length);
  const forms = sorted.map((name) => {
    const form = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
    return /^[\x20-\x7e]/.test(name) ? `(?<![A-Za-z0-9])${form}(?![A-Za-z0-9])` : form;
  });
  return new RegExp(forms.join('|'), flags);
}
