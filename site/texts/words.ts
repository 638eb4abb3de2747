import { isElement, type Part, type Place, partsOf, placeOf } from './tree.ts';

/** Running words of a text, and where each of their characters stands in the file. */
export interface Words {
  text: string;
  placeAt: (at: number) => Place;
}

/** Stands for a call of a component among the words. */
const CALL = '\uFFFC';

/** The words of a text, block by block: a block is what a reader sees in one piece. */
export function blocksOf(root: Part): Words[] {
  return partsOf(root)
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map((block) => wordsFrom(runsOf(block)));
}

/** Words that stand in a file as they are, from a place on. */
export function wordsAt(text: string, place: Place): Words {
  return wordsFrom([{ text, place }]);
}

interface Run {
  text: string;
  place: Place;
}

function runsOf(part: Part): Run[] {
  if (part.type === 'text') return [{ text: part.value ?? '', place: placeOf(part) }];
  const inside = (part.children ?? []).flatMap(runsOf);
  return isElement(part) && inside.length === 0 ? [{ text: CALL, place: placeOf(part) }] : inside;
}

function wordsFrom(runs: readonly Run[]): Words {
  const placeAt = (at: number): Place => {
    let before = 0;
    for (const { text, place } of runs) {
      if (at < before + text.length) return placeIn(text.slice(0, at - before), place);
      before += text.length;
    }
    return runs[0]?.place ?? { line: 1, column: 1 };
  };
  return { text: runs.map(({ text }) => text).join(''), placeAt };
}

/** Where the next character stands after some words that begin at a place. */
function placeIn(words: string, { line, column }: Place): Place {
  const lines = words.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length > 1
    ? { line: line + lines.length - 1, column: last + 1 }
    : { line, column: column + last };
}
