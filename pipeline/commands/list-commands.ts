import { displayWidth, padded } from '../display-width.ts';
import { type Both, inLocale, say } from '../say.ts';
import type { Command } from './command.ts';
import { GROUPS } from './declaration.ts';

/** Say every command in one line each, below the name of its group, in the order of the routine. */
export function sayCommands(commands: readonly Command[]): void {
  const width = Math.max(...commands.map(({ declared: { name } }) => displayWidth(name)));
  for (const [group, title] of Object.entries(GROUPS)) {
    const own = commands.filter(({ declared }) => declared.group === group);
    if (own.length === 0) continue;
    say(inLocale(title));
    for (const { declared } of own)
      say(`  ${padded(declared.name, width)}  ${inLocale(declared.does)}`);
    say('');
  }
  say(inLocale(HOW));
}

const HOW: Both = {
  zh: '用法：npm run 命令 -- --help 看一个命令的说明和例子；命令和选项之间有单独的“--”。',
  en: 'npm run COMMAND -- --help explains one, with examples. A lone “--” stands before options.',
};

/** What a machine is told of commands. */
export function listed(commands: readonly Command[]) {
  return commands.map(({ declared: { name, does } }) => ({ name, ...does }));
}
