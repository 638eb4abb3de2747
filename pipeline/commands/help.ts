import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { say } from '../say.ts';
import { type Command, command } from './command.ts';
import { typed } from './example-words.ts';
import { helpText } from './help-text.ts';
import { listed, sayCommands } from './list-commands.ts';
import { nearest } from './nearest.ts';

const commandSchema = z.strictObject({ name: z.string(), zh: z.string(), en: z.string() });

/** The list of commands, or what one of them does. */
export function helpOn(commands: readonly Command[]): Command {
  return command({
    name: 'help',
    group: 'try',
    does: { zh: '列出全部命令，或者说明一个', en: 'list all commands, or explain one' },
    words: {
      name: { zh: '命令', en: 'COMMAND' },
      says: { zh: '不写就列出全部。', en: 'Without it, all are listed.' },
      ...{ least: 0, most: 2 },
    },
    options: {},
    examples: [
      { line: 'help', says: { zh: '全部命令', en: 'all commands' } },
      { line: 'help -- publish', says: { zh: '说明一个', en: 'explain one' } },
    ],
    writes: { zh: '什么也不写。', en: 'Nothing.' },
    next: { zh: '先检查一遍：npm run doctor', en: 'Look things over first: npm run doctor' },
    result: z.strictObject({ commands: z.array(commandSchema) }),
    work: async ({ words }) => {
      const shown = words.length > 0 ? [named(commands, words.join(' '))] : commands;
      const [only] = shown;
      if (words.length > 0 && only) say(helpText(only.declared));
      else sayCommands(shown);
      return { exit: 0, result: { commands: listed(shown) } };
    },
  });
}

function named(commands: readonly Command[], name: string): Command {
  const found = commands.find(({ declared }) => declared.name === name);
  if (found) return found;
  const near = nearest(
    name,
    commands.map(({ declared }) => declared.name),
  );
  throw new Failure('usage', name, typed(near ? `help -- ${near}` : 'help'));
}

/** What can be begun with `new`. */
export function newListing(makers: readonly Command[]): Command {
  return command({
    name: 'new',
    group: 'make',
    does: { zh: '列出可以起草的东西', en: 'list what can be begun' },
    options: {},
    examples: [{ line: 'new', says: { zh: '列出来', en: 'list them' } }],
    writes: { zh: '什么也不写。', en: 'Nothing.' },
    next: { zh: '登记一场：npm run new -- forum', en: 'Add a forum: npm run new -- forum' },
    result: z.strictObject({ commands: z.array(commandSchema) }),
    work: async () => {
      sayCommands(makers);
      return { exit: 0, result: { commands: listed(makers) } };
    },
  });
}
