import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import type { Forum } from '../contract/forum.ts';
import type { Profile } from '../contract/profile.ts';
import { bareForum, loadForums } from '../forums.ts';
import { loadProfile } from '../profile.ts';

const OPTIONS = {
  profile: { type: 'string' },
  forums: { type: 'string' },
  forum: { type: 'string' },
  'as-of': { type: 'string' },
  editions: { type: 'string' },
  report: { type: 'string' },
  key: { type: 'string' },
} as const;

export interface Options {
  files: string[];
  profile?: string;
  forums?: string;
  forum?: string;
  'as-of'?: string;
  editions?: string;
  report?: string;
  key?: string;
}

/** @throws Failure usage for an unknown option or a missing file */
export function readOptions(args: string[], example: string): Options {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (!positionals.length) throw new Error('no file');
    return { ...values, files: positionals.map(fromHere) };
  } catch {
    throw new Failure('usage', args.join(' ') || '没有文件 / no file', example);
  }
}

/** npm runs scripts in the project’s folder; paths are meant from where the command was typed. */
export function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}

/** The profile named, or the operator’s own. */
export function profileOf({ profile }: Options): Profile {
  return loadProfile(profile ? fromHere(profile) : path.resolve('data/profile.yaml'));
}

/**
 * The forums to publish: one by `--forum N`, out of the list or with `--as-of`.
 * @throws Failure usage when neither says which
 */
export function forumsOf(options: Options, profile: Profile, example: string): Forum[] {
  const number = Number(options.forum);
  if (options['as-of']) return [bareForum(number || 1, options['as-of'], profile.title)];
  const list = loadForums(
    options.forums ? fromHere(options.forums) : path.resolve('data/forums.csv'),
  );
  const chosen = options.forum ? list.filter((forum) => forum.number === number) : [];
  if (!chosen.length) throw new Failure('usage', '--forum', example);
  return chosen;
}
