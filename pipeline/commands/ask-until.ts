import type { Both } from '../say.ts';
import { inLocale, say } from '../say.ts';
import { askLine } from './ask.ts';

/** What an answer means, or why it means nothing. */
export type Read<T> = { meant: T } | { why: Both };

/**
 * Ask until an answer is understood; one that is not is told why.
 *
 * @returns nothing once the person has ended the input
 */
export async function askUntil<T>(
  question: string,
  read: (answer: string) => Read<T>,
): Promise<T | undefined> {
  for (;;) {
    const answer = await askLine(question);
    if (answer === undefined) return undefined;
    const found = read(answer);
    if ('meant' in found) return found.meant;
    say(`  ${inLocale(found.why)}`);
  }
}
