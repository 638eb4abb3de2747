import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Whether there is somebody to ask. */
export function isAsked(): boolean {
  return process.stdin.isTTY === true;
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

/** One line that is not shown as it is typed. */
export async function askSecret(question: string): Promise<string> {
  process.stdout.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    const ended = new Promise<string>((done) => lines.once('close', () => done('')));
    return await Promise.race([lines.question(''), ended]);
  } finally {
    lines.close();
    process.stdout.write('\n');
  }
}
