import { codes } from '../../contract/codes.ts';
import { RULES } from '../../contract/rules.ts';
import { STATES } from '../../contract/states.ts';
import type { Dimension } from '../../contract/table.ts';

interface Label {
  code: string;
  zh: string;
  en: string;
}

/** The labels a coded dimension may carry, by code; nothing else may stand beside a code. */
export function labelsOf({ list }: Dimension): ReadonlyMap<string, Label> | undefined {
  if (!list) return undefined;
  const known = cache.get(list);
  if (known) return known;
  const made = new Map(listed(list).map((label) => [label.code, label]));
  cache.set(list, made);
  return made;
}

const cache = new Map<string, ReadonlyMap<string, Label>>();

function listed(list: NonNullable<Dimension['list']>): readonly Label[] {
  if (list === 'states') return STATES;
  if (list === 'quality_items') return RULES.map(({ id, zh, en }) => ({ code: id, zh, en }));
  return codes(list);
}
