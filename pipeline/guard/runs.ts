import { GAP } from './gap.ts';
import type { View } from './normalise.ts';

/** Digits that could be one number, whatever stands between them. */
export interface Run {
  digits: string;
  /** Place in the view of each digit. */
  at: number[];
}

/** Digits of a run that begin and end where a group of digits does. */
export interface Stretch {
  digits: string;
  start: number;
  end: number;
  /** What stands between the groups, in order. */
  gaps: string[];
  /** How many digits each group has. */
  groups: number[];
}

const RUN = new RegExp(`\\d(?:${GAP}{0,4}\\d)*`, 'g');
const USUAL_GAP = /^[ .\-·_()]{1,4}$/;

/** Every run of digits in a view, and where they stand. */
export function runs({ digits }: View): Run[] {
  return [...digits.matchAll(RUN)].map((match) => {
    const at: number[] = [];
    for (let offset = 0; offset < match[0].length; offset += 1) {
      const code = match[0].charCodeAt(offset);
      if (code >= 48 && code <= 57) at.push(match.index + offset);
    }
    return { digits: at.map((place) => digits[place]).join(''), at };
  });
}

/** The stretches of a given length in a run. A number is not sought inside a longer unbroken one. */
export function stretches(run: Run, length: number, view: View): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first + length <= run.digits.length; first += 1) {
    if (!begins(run, first, view) || !begins(run, first + length, view)) continue;
    found.push(stretch(run, first, length, view));
  }
  return found;
}

/** Whether it is written as one number is, and not as several in a row or a column. */
export function isOneNumber({ gaps, groups }: Stretch): boolean {
  if (gaps.length === 0) return true;
  const alike = new Set(gaps).size === 1;
  if (alike && groups.every((size) => size === 1)) return true;
  if (gaps.every((gap) => USUAL_GAP.test(gap))) return groups.length <= 5 || alike;
  if (!alike || /^[,、]\s?$|\n/.test(gaps[0] ?? '')) return false;
  return groups.length <= 4 || groups.slice(0, -1).every((size) => size === groups[0]);
}

/** Whether a number may begin there: after a gap, or where 三 in 张三 meets the digits of another. */
function begins({ at }: Run, index: number, { words }: View): boolean {
  if (index === 0 || index === at.length) return true;
  const before = at[index - 1] ?? 0;
  const here = at[index] ?? 0;
  return here - before > 1 || isPlainDigit(words, before) !== isPlainDigit(words, here);
}

function isPlainDigit(words: string, place: number): boolean {
  const code = words.charCodeAt(place);
  return code >= 48 && code <= 57;
}

function stretch({ digits, at }: Run, first: number, length: number, view: View): Stretch {
  const gaps: string[] = [];
  const groups = [1];
  for (let index = first + 1; index < first + length; index += 1) {
    const gap = view.digits.slice((at[index - 1] ?? 0) + 1, at[index]);
    if (gap === '') groups.push((groups.pop() ?? 0) + 1);
    else {
      gaps.push(gap);
      groups.push(1);
    }
  }
  return {
    digits: digits.slice(first, first + length),
    start: at[first] ?? 0,
    end: (at[first + length - 1] ?? 0) + 1,
    gaps,
    groups,
  };
}
