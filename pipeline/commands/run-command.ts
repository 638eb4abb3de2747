import { Failure } from '../contract/failures.ts';
import { inJson, inLocale, sayDocument } from '../say.ts';
import { clearLine } from '../status-line.ts';
import { COMMANDS } from './commands.ts';
import { failureDocument } from './document.ts';
import { typed } from './example-words.ts';
import { speakAsAsked } from './global-options.ts';
import { nearest } from './nearest.ts';

const OLDEST_NODE = 22;

/**
 * Run the command named first and tell how it went: to a person in one language, to a machine as one
 * document. A failure is told here and nowhere else.
 *
 * @returns the exit code
 */
export async function runCommand([first = 'help', ...more]: readonly string[]): Promise<number> {
  speakAsAsked(more);
  let name = first;
  try {
    demandNode(process.versions.node);
    const found = commandOf(first, more);
    name = found.name;
    return await found.command.run(found.args);
  } catch (cause) {
    const failure = cause instanceof Failure ? cause : unexpected(cause);
    tell(name, failure);
    return failure.exit;
  }
}

/** `new case` before `new`: a command of two words is meant where both are there. */
function commandOf(first: string, more: readonly string[]) {
  const [second = '', ...rest] = more;
  const two = COMMANDS[`${first} ${second}`];
  if (two) return { name: `${first} ${second}`, command: two, args: rest };
  const one = COMMANDS[first];
  if (one) return { name: first, command: one, args: more };
  const near = nearest(first, Object.keys(COMMANDS));
  const [help, right] = [typed('help'), typed(near ?? 'help')];
  throw new Failure('usage', first, {
    zh: `没有这个命令。${near ? `是不是 ${right.zh}？` : ''}全部命令：${help.zh}`,
    en: `There is no such command. ${near ? `Did you mean ${right.en}? ` : ''}All commands: ${help.en}`,
  });
}

function demandNode(version: string): void {
  if (Number(version.split('.')[0]) < OLDEST_NODE)
    throw new Failure('runtime', `Node ${version}`, 'npm ci');
}

function tell(name: string, failure: Failure): void {
  clearLine();
  if (inJson()) sayDocument(failureDocument(name, failure));
  else console.error(inLocale({ zh: failure.zh, en: failure.message }));
}

/** A bug: its place in the code may be shown, its text may carry a value and is not. */
function unexpected(cause: unknown): Failure {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  const at = /pipeline\/[\w/.-]+:\d+/.exec(stack)?.[0];
  const name = cause instanceof Error ? cause.name : 'error';
  return new Failure('internal', at ?? { zh: '位置不明', en: 'unknown place' }, name);
}
