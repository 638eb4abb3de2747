import type { Fault } from './fault.ts';
import { type Part, partsOf, placeOf } from './tree.ts';

/**
 * Nothing where a text has the headings of one of the lists, in its order, all of the second level;
 * or where it departs from the first of them, and what should stand there.
 */
export function headingFaults(root: Part, allowed: readonly (readonly string[])[]): Fault[] {
  const found = partsOf(root).filter(({ type }) => type === 'heading');
  const written = found.map((one) => (one.depth === 2 ? wordsOf(one) : `${one.depth}`));
  const same = (list: readonly string[]) => list.join('\n') === written.join('\n');
  if (allowed.some(same)) return [];
  const [list = []] = allowed;
  const wrong = written.findIndex((words, at) => words !== list[at]);
  const at = wrong < 0 ? written.length : wrong;
  const part = found[at] ?? found.at(-1) ?? root;
  const due = list[at];
  const here = due ? `## ${due}` : undefined;
  return [
    {
      ...placeOf(part),
      what: [
        `标题不合规定${here ? `，这里应当是“${here}”` : '，这里多了一个'}`,
        `other headings${here ? `: here it should be “${here}”` : ': this is one too many'}`,
      ],
    },
  ];
}

/** What a part says, calls of components apart. */
function wordsOf(part: Part): string {
  return partsOf(part)
    .map(({ value }) => value ?? '')
    .join('');
}
