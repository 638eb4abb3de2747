import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { inJson } from '../say.ts';

/** Whether there is somebody to ask: at a keyboard, and not a machine. */
export function isAsked(): boolean {
  return process.stdin.isTTY === true && !inJson();
}

/** Lines typed or pasted before they were asked for; none is lost. */
const typed: string[] = [];
let keyboard: Interface | undefined;
let hasEnded = false;
let wake = () => {};

/** One question, one line; nothing once the person has ended the input. */
export async function askLine(question: string): Promise<string | undefined> {
  const lines = opened();
  lines.setPrompt(question);
  lines.prompt();
  if (typed.length === 0 && !hasEnded)
    await new Promise<void>((done) => {
      wake = done;
    });
  // a keyboard nobody waits for lets the program end
  if (!hasEnded) lines.pause();
  return typed.shift()?.trim();
}

function opened(): Interface {
  keyboard ??= createInterface({ input: process.stdin, output: process.stdout })
    .on('line', (line) => {
      typed.push(line);
      wake();
    })
    .on('close', () => {
      hasEnded = true;
      wake();
    });
  return keyboard;
}

/** A shell’s exit code for Ctrl-C. */
const INTERRUPTED = 130;

/** One line that is not shown as it is typed. Ctrl-C is no answer, not even an empty one: it ends the run. */
export async function askSecret(question: string): Promise<string> {
  process.stdout.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await new Promise<string>((done) => {
      lines.once('line', done).once('close', () => done(''));
      lines.once('SIGINT', () => {
        lines.close();
        process.stdout.write('\n');
        process.exit(INTERRUPTED);
      });
    });
  } finally {
    lines.close();
    process.stdout.write('\n');
  }
}
