import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadEditions } from '../../site/editions/load.ts';
import { Failure } from '../contract/failures.ts';
import { dayIn } from './day-in.ts';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

const HOUR_MS = 3_600_000;
/** Scratch folders as `openWorld` names them. */
const SCRATCH = /^ledger-\w{6}$/;
/** No clock was right before the program was written. */
const EARLIEST = '2025-01-01';

/** Whether what was published is as it was published, and the clock not before it. */
export function archive(machine: Machine): Item[] {
  const { root, now, timeZone } = machine;
  const today = dayIn(now, timeZone);
  try {
    const editions = loadEditions(path.join(root, 'data/editions'));
    const newest = editions.at(-1)?.manifest.forum.as_of ?? EARLIEST;
    return [whole(editions.length), clock(today, newest)];
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    return [broken(cause), clock(today, EARLIEST)];
  }
}

function whole(editions: number): Item {
  return editions === 0
    ? fine('archive', '还没有发布过', 'Nothing has been published yet')
    : fine(
        'archive',
        `已发布的 ${editions} 期与清单一致`,
        `All ${editions} editions match their manifests`,
      );
}

function broken({ zh, message: en }: Failure): Item {
  return amiss(
    'archive',
    'bad',
    { zh, en },
    {
      zh: '从备份恢复 data/editions，不要改里面的文件。',
      en: 'Restore data/editions from a copy; never edit what is in it.',
    },
  );
}

function clock(today: string, newest: string): Item {
  if (today >= newest) return fine('clock', `今天是 ${today}`, `Today is ${today}`);
  return amiss(
    'clock',
    'bad',
    {
      zh: `电脑的日期是 ${today}，比 ${newest} 还早`,
      en: `The clock says ${today}, which is before ${newest}`,
    },
    { zh: '把电脑的日期调对。', en: 'Set the clock right.' },
  );
}

/** Whether a run that was killed left something behind; what was published is whole without it. */
export function leftovers({ root, temp, now }: Machine): Item {
  const editions = path.join(root, 'data/editions');
  const old = (file: string) => now.getTime() - statSync(file).mtimeMs > HOUR_MS;
  const found = [
    ...entries(editions)
      .filter((name) => /^\.(draft|lock)/.test(name))
      .map((name) => path.join(editions, name)),
    ...entries(temp)
      .filter((name) => SCRATCH.test(name))
      .map((name) => path.join(temp, name)),
  ].filter(old);
  if (found.length === 0)
    return fine('leftovers', '没有中断的运行留下的东西', 'No run that was killed left anything');
  return amiss(
    'leftovers',
    'warn',
    {
      zh: `中断的运行留下了：${found.join('、')}`,
      en: `A run that was killed left: ${found.join(', ')}`,
    },
    {
      zh: '没有命令在运行时删去；里面可能有没有脱敏的内容，不要传给别人。',
      en: 'Delete it while nothing runs. It may hold private data: give it to nobody.',
    },
  );
}

function entries(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
