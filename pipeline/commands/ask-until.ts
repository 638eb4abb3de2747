import { type Both, inLocale, say } from '../say.ts';
import { askLine } from './ask.ts';

/** What an answer means, or why it is not taken, and whether it is the guard that says so. */
export type Read<T> = { meant: T } | { kind?: 'guard' | 'usage'; why: Both };

/**
 * Ask until an answer is understood; one that is not is told why.
 *
 * @returns nothing once the person has ended the input
 */
export async function askUntil<T>(
  question: string,
  read: (answer: string) => Read<T>,
  ask = askLine,
): Promise<T | undefined> {
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    const found = read(answer);
    if ('meant' in found) return found.meant;
    say(`  ${inLocale(found.why)}`);
  }
}
