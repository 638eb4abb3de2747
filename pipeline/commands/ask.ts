import { createInterface } from 'node:readline/promises';
import { inJson } from '../say.ts';

/** Whether there is somebody to ask: at a keyboard, and not a machine. */
export function isAsked(): boolean {
  return process.stdin.isTTY === true && !inJson();
}

/** One question, one line; nothing once the person has ended the input. */
export async function askLine(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ended = new Promise<undefined>((done) => lines.once('close', () => done(undefined)));
    return (await Promise.race([lines.question(question), ended]))?.trim();
  } finally {
    lines.close();
  }
}
