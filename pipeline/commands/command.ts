import type { z } from 'zod';
import { inJson, say, sayDocument } from '../say.ts';
import type { Declaration, Options } from './declaration.ts';
import { successDocument } from './document.ts';
import { helpText, nextLines } from './help-text.ts';
import { parseGiven } from './parse.ts';

/** A command as whoever calls it knows it. */
export interface Command {
  declared: Omit<Declaration, 'work'>;
  /**
   * Parse, do the work and tell.
   * @returns the exit code
   * @throws Failure where it is refused or fails
   */
  run: (args: readonly string[]) => Promise<number>;
}

/** A command from its declaration: the one place that parses, helps and speaks to machines. */
export function command<const O extends Options, R extends z.ZodType>(
  declared: Declaration<O, R>,
): Command {
  const told = (exit: number, result: unknown) => {
    if (inJson()) sayDocument(successDocument(declared.name, exit, result));
    return exit;
  };
  return {
    declared,
    run: async (args) => {
      const given = parseGiven(declared, args);
      if (given === 'help') {
        const help = helpText(declared);
        say(help);
        return told(0, { help });
      }
      const { exit, result, next = declared.next } = await declared.work(given);
      // whoever tries it out runs one line after another
      if (declared.group !== 'try') say(`\n${nextLines(next)}`);
      return told(exit, result);
    },
  };
}
