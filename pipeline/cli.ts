import { COMMANDS, type CommandName } from './commands/commands.ts';
import { Failure } from './contract/failures.ts';
import { inChinese, say } from './say.ts';

const OLDEST_NODE = 22;

/** Parse the command, call one function, print its report, set the exit code. */
async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    throw new Failure('runtime', `Node ${process.versions.node}`, 'npm ci');
  const command = COMMANDS[name as CommandName];
  if (!command || args.includes('--help')) {
    say(
      command
        ? command.help
        : Object.values(COMMANDS)
            .map(({ help }) => help)
            .join('\n\n'),
    );
    return command || name === 'help' ? 0 : 2;
  }
  return command.run(args);
}

process.exitCode = await main(process.argv.slice(2)).catch((cause: unknown) => {
  const failure = cause instanceof Failure ? cause : unexpected(cause);
  console.error(
    inChinese() ? `${failure.zh}\n${failure.message}` : `${failure.message}\n${failure.zh}`,
  );
  return failure.exit;
});

/** A bug: its place in the code may be shown, its text may carry a value and is not. */
function unexpected(cause: unknown): Failure {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  const at = /pipeline\/[\w/.-]+:\d+/.exec(stack)?.[0] ?? 'unknown place';
  return new Failure('internal', at, cause instanceof Error ? cause.name : 'error');
}
