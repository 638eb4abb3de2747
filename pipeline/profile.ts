import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { Failure } from './contract/failures.ts';
import { type Policy, policySchema } from './contract/policy.ts';
import { type Profile, profileSchema } from './contract/profile.ts';
import { demandSafe } from './guard/stopped.ts';
import { wrongCodes } from './profile-codes.ts';

/**
 * Read a source profile. Its title is published, and so held to the guard.
 * @throws Failure profile with the line, the key or the label that is wrong
 */
export function loadProfile(file: string): Profile {
  const profile = readYaml(file, profileSchema);
  for (const lang of ['zh', 'en'] as const) {
    const place = `${path.basename(file)} title.${lang}`;
    demandSafe(profile.title[lang], { zh: place, en: place });
  }
  const wrong = wrongCodes(profile);
  if (wrong.length) throw new Failure('profile', path.basename(file), joined(wrong));
  return profile;
}

function joined(all: readonly { zh: string; en: string }[]) {
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}

/** Read the disclosure policy, `data/policy.yaml`. */
export function loadPolicy(file = path.resolve('data/policy.yaml')): Policy {
  return readYaml(file, policySchema);
}

const { en, zhCN } = z.locales;

function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const name = path.basename(file);
  if (!existsSync(file)) throw new Failure('missing_file', name);
  const said = parseYaml(file, name);
  const wrong = (locale: typeof en) =>
    schema
      .safeParse(said, { error: locale().localeError })
      .error?.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)
      .join('; ') ?? '';
  const parsed = schema.safeParse(said);
  if (parsed.success) return parsed.data;
  throw new Failure('profile', name, { zh: wrong(zhCN), en: wrong(en) });
}

function parseYaml(file: string, name: string): unknown {
  try {
    // schema core: 2017-01-20 stays text
    return parse(readFileSync(file, 'utf8'), { schema: 'core' });
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined;
    throw new Failure('profile', name, { zh: `第 ${line ?? '?'} 行`, en: `line ${line ?? '?'}` });
  }
}
