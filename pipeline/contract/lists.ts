import { codes } from './codes.ts';
import { PLAUSIBILITY } from './plausibility.ts';
import { RULES } from './rules.ts';
import { AGE_BANDS, CLOCKS, STATES } from './states.ts';
import type { Dimension } from './table.ts';

/** What a code stands for, as it is printed beside it. */
export interface Label {
  code: string;
  zh: string;
  en: string;
}

/** The labels of a list, in display order: of the reference lists and of the contract’s own. */
export function labelsIn(list: NonNullable<Dimension['list']>): readonly Label[] {
  if (list === 'states') return STATES;
  if (list === 'clocks') return CLOCKS;
  if (list === 'age_bands') return AGE_BANDS;
  if (list === 'quality_items')
    return [...RULES.map(({ id, zh, en }) => ({ code: id, zh, en })), ...PLAUSIBILITY];
  return codes(list);
}
