import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { field } from '../contract/fields.ts';
import { headerFields } from '../contract/headers.ts';
import type { Source } from '../contract/source.ts';
import { type Draft, draftProfile } from '../map/draft.ts';
import { readFile } from '../read/read.ts';
import { type Both, inLocale, say } from '../say.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import { inWorld } from './in-world.ts';
import { EXPORTS } from './options.ts';

export const newProfile = command({
  name: 'new profile',
  group: 'make',
  does: {
    zh: '按导出文件起草方案：哪一列是哪一项',
    en: 'draft a profile from an export: which column is which',
  },
  words: { ...EXPORTS, most: 1 },
  options: {
    to: {
      ...{ value: { zh: '文件', en: 'FILE' }, path: true, default: 'data/profile.yaml' },
      says: { zh: '写入哪个文件；已有的不覆盖', en: 'file to write, never overwritten' },
    },
  },
  examples: [
    { line: 'new -- profile 台账.xlsx', says: { zh: '写成方案文件', en: 'write the profile' } },
  ],
  writes: { zh: '方案文件一个。', en: 'The profile.' },
  next: {
    zh: '打开它，补上还没有列的项和标“?”的写法，再登记一场：npm run new -- forum',
    en: 'Open it, add the columns it lacks and what is marked “?”, then add a forum: npm run new -- forum',
  },
  result: z.strictObject({ profile: z.string() }),
  work: async ({ values: { to }, words: [file = ''] }) => {
    if (existsSync(to)) throw new Failure('file_exists', path.basename(to));
    const draft = await inWorld(
      async (world) => draftProfile(world, await readAnyHeader(world, file)),
      ['read'],
    );
    writeFileSync(to, draft.yaml, { flag: 'wx' });
    say(inLocale(toldOf(to, draft)));
    return { exit: 0, result: { profile: to } };
  },
});

/** What was written and what is left to do, with headers and never a label. */
function toldOf(to: string, { guessed, open, lacking }: Draft): Both {
  const zh = [`写好了 ${to}。`];
  const en = [`Written: ${to}.`];
  if (lacking.length) {
    const names = lacking.map((name) => field(name));
    zh.push(`没有这几列就不能核对，请先补上：${names.map((one) => one.zh).join('、')}。`);
    en.push(`Nothing can be checked without: ${names.map((one) => one.en).join(', ')}.`);
  }
  if (guessed.length) {
    zh.push(`这几列是按内容猜的，请核对：${guessed.join('、')}。`);
    en.push(`Guessed from their values, please check: ${guessed.join(', ')}.`);
  }
  if (open) {
    zh.push(`请补上标“?”的 ${open} 处。`);
    en.push(`Fill in ${open} places marked “?”.`);
  }
  zh.push('文件末尾列出了还没有列的项。');
  en.push('Its last lines name the fields without a column.');
  return { zh: zh.join(''), en: en.join(' ') };
}

/** By known headers; a file that has none of them is taken to begin with its header. */
async function readAnyHeader(world: World, file: string): Promise<Source> {
  try {
    return await readFile(world, file, { headers: [...headerFields().keys()], fillable: [] });
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.kind !== 'no_header') throw cause;
    return readFile(world, file, { headers: [], fillable: [] });
  }
}
