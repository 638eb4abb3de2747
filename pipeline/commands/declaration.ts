import type { z } from 'zod';
import type { Both } from '../say.ts';

/** Groups of the monthly routine, in the order in which a list of commands shows them. */
export const GROUPS = {
  month: { zh: '每月', en: 'Every month' },
  undo: { zh: '撤回', en: 'Taking back' },
  make: { zh: '起草、案例', en: 'Drafts and case stories' },
  try: { zh: '试用', en: 'Trying it out' },
} as const satisfies Record<string, Both>;

/** One option of a command: its parser and its line of help are made from this. */
export interface Option {
  says: Both;
  /** What is written after it; an option without is a switch. */
  value?: Both;
  /** It may be given several times. */
  several?: true;
  /** The value is a file or folder; it arrives as an absolute path. */
  path?: true;
  default?: string;
}

export type Options = Readonly<Record<string, Option>>;

/** Words after the command that are no options. */
export interface Words {
  name: Both;
  says: Both;
  least: number;
  /** None stated: as many as there are. */
  most?: number;
  path?: true;
}

/** What a command is given: a value an option, and its words. */
export interface Given<O extends Options> {
  values: { [K in keyof O]: ValueOf<O[K]> };
  words: string[];
}

type ValueOf<T extends Option> = T extends { value: Both }
  ? T extends { several: true }
    ? string[]
    : T extends { default: string }
      ? string
      : string | undefined
  : boolean;

/** What a command did: its exit code, and what a machine is told of it. */
export interface Done<R> {
  exit: number;
  result: R;
  /** What comes next after this very run, where more is known than the declaration can say. */
  next?: Both;
}

/** Everything there is to know about a command, stated once. */
export interface Declaration<O extends Options = Options, R extends z.ZodType = z.ZodType> {
  name: string;
  group: keyof typeof GROUPS;
  /** One line. */
  does: Both;
  words?: Words;
  options: O;
  /** As typed after `npm run`; the first is shown where a command is refused. */
  examples: readonly { line: string; says: Both }[];
  writes: Both;
  next: Both;
  /** What a machine is told; never a value of a record. */
  result: R;
  work: (given: Given<O>) => Promise<Done<z.output<R>>>;
}
