import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadSiteConfig } from '../../site/config/load.ts';
import { Failure } from '../contract/failures.ts';
import { loadForums } from '../forums.ts';
import { loadPolicy, loadProfile } from '../profile.ts';
import type { Both } from '../say.ts';
import { dayIn } from './day-in.ts';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

const FILES: readonly {
  file: string;
  load: (file: string) => unknown;
  /** What to do where it is not there; none: it comes with the project. */
  begin?: Both;
}[] = [
  {
    ...{ file: 'data/profile.yaml', load: loadProfile },
    begin: {
      zh: '按导出文件起草：npm run new -- profile 台账.xlsx',
      en: 'Draft it from an export: npm run new -- profile ledger.xlsx',
    },
  },
  {
    ...{ file: 'data/forums.csv', load: loadForums },
    begin: { zh: '登记一场：npm run new -- forum', en: 'Add a forum: npm run new -- forum' },
  },
  { file: 'data/policy.yaml', load: loadPolicy },
  { file: 'data/site.yaml', load: loadSiteConfig },
];

/** Whether the files somebody filled in are there and as declared. */
export function settings({ root }: Machine): Item[] {
  return FILES.map(({ file, load, begin }) => {
    const full = path.join(root, file);
    if (begin && !existsSync(full))
      return amiss(
        'settings',
        'warn',
        { zh: `还没有 ${file}`, en: `There is no ${file} yet` },
        begin,
      );
    const failure = failureOf(() => load(full));
    if (!failure) return fine('settings', `${file} 没有问题`, `${file} is right`);
    const says = { zh: failure.zh, en: failure.message };
    return amiss('settings', 'bad', says, {
      zh: `改好 ${file}，再运行一次。`,
      en: `Mend ${file} and run this again.`,
    });
  });
}

/** Whether the site can say when the next forum is. */
export function nextForum({ root, now, timeZone }: Machine): Item[] {
  const file = path.join(root, 'data/site.yaml');
  // a file that is not right is told of with the settings
  if (failureOf(() => loadSiteConfig(file))) return [];
  const days = loadSiteConfig(file).next_forums;
  const next = days.filter((day) => day >= dayIn(now, timeZone)).sort()[0];
  if (next) return [fine('next_forum', `下一场是 ${next}`, `The next forum is on ${next}`)];
  return [
    amiss(
      'next_forum',
      'warn',
      days.length > 0
        ? { zh: '下一场的日期已经过了', en: 'The date of the next forum is past' }
        : { zh: '没有写下一场的日期', en: 'No date of a next forum is set' },
      {
        zh: '在 data/site.yaml 的 next_forums 里写上。',
        en: 'Set it under next_forums in data/site.yaml.',
      },
    ),
  ];
}

function failureOf(load: () => unknown): Failure | undefined {
  try {
    load();
    return undefined;
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    throw cause;
  }
}
