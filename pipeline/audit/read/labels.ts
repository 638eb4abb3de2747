import { type Label, labelsIn } from '../../contract/lists.ts';
import type { Dimension } from '../../contract/table.ts';

/** The labels a coded dimension may carry, by code; nothing else may stand beside a code. */
export function labelsOf({ list }: Dimension): ReadonlyMap<string, Label> | undefined {
  if (!list) return undefined;
  const known = cache.get(list);
  if (known) return known;
  const made = new Map(labelsIn(list).map((label) => [label.code, label]));
  cache.set(list, made);
  return made;
}

const cache = new Map<string, ReadonlyMap<string, Label>>();
