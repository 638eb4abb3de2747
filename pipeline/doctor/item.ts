import type { Both } from '../say.ts';

/** How a thing is: as it should be, worth a look, or in the way of the next publication. */
export const STATES = { ok: '✓', warn: '!', bad: '✗' } as const;
export type State = keyof typeof STATES;

/** One thing that was looked at, in a sentence, and what to do about it. */
export interface Item {
  check: string;
  state: State;
  says: Both;
  todo?: Both;
}

/** An item that is as it should be. */
export function fine(check: string, zh: string, en: string): Item {
  return { check, state: 'ok', says: { zh, en } };
}

/** An item that is not, and what to do. */
export function amiss(check: string, state: 'warn' | 'bad', says: Both, todo: Both): Item {
  return { check, state, says, todo };
}
