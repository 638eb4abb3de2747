import { bareNumbers } from '../../site/texts/bare-numbers.ts';
import { SHORTEST_REASON } from '../contract/checklist.ts';
import { stoppedIn } from '../guard/stopped.ts';
import type { Both } from '../say.ts';

/** Why an answer may not be published as it is; never the answer. */
export interface Unfit {
  /** Whether the guard stops it, or it is not of its form. */
  kind: 'guard' | 'usage';
  why: Both;
}

/** A reason says something, identifies nobody and states no number of no source. */
export function unfitReason(reason: string): Unfit | undefined {
  const words = reason.trim();
  if ([...words].length < SHORTEST_REASON) return { kind: 'usage', why: TOO_SHORT };
  const [stopped] = stoppedIn(words);
  if (stopped) return { kind: 'guard', why: stopped };
  return bareNumbers(words).length > 0 ? { kind: 'usage', why: NUMBERS } : undefined;
}

/** A name is one, and nothing more; who works for the union is public. */
export function unfitName(name: string): Unfit | undefined {
  if ([...name.trim()].length < 2) return { kind: 'usage', why: NO_NAME };
  const [stopped] = stoppedIn(name, { skip: ['person', 'employer'] });
  return stopped && { kind: 'guard', why: stopped };
}

const TOO_SHORT = {
  zh: `理由至少 ${SHORTEST_REASON} 个字。`,
  en: `A reason of ${SHORTEST_REASON} characters or more.`,
};
const NUMBERS = {
  zh: '理由会公开，里面不写件数、比例和日期的数字：公布的数都在表里。年月写全可以，如 2016年3月。',
  en: 'A reason is published and states no numbers: what is published stands in the tables. A month with its year is fine, such as March 2016.',
};
const NO_NAME = { zh: '请写姓名，会公开。', en: 'Write a name; it is published.' };
