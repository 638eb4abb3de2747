import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { LOCK } from '../lock.ts';
import { draftsIn } from '../publish/drafts.ts';
import { type Verified, verifyArchive } from '../publish/verify.ts';
import { leftScratch } from '../scratch.ts';
import { dayIn } from './day-in.ts';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

const HOUR_MS = 3_600_000;
/** No clock was right before the program was written. */
const EARLIEST = '2025-01-01';

/** Whether what was published is as it was published, and the clock not before it. */
export function archive({ root, now, timeZone }: Machine): Item[] {
  const editions = verifyArchive(path.join(root, 'data/editions'));
  const newest = editions.at(-1)?.manifest?.forum.as_of ?? EARLIEST;
  return [whole(editions), clock(dayIn(now, timeZone), newest)];
}

function whole(editions: readonly Verified[]): Item {
  if (editions.length === 0)
    return fine('archive', '还没有发布过', 'Nothing has been published yet');
  const faults = editions.flatMap(({ id, faults }) => faults.map((fault) => ({ id, ...fault })));
  const [first] = faults;
  if (!first)
    return fine(
      'archive',
      `已发布的 ${editions.length} 期与清单一致`,
      `All ${editions.length} editions match their manifests`,
    );
  const { id, file, zh, en } = first;
  return amiss(
    'archive',
    'bad',
    {
      zh: `已发布的内容有 ${faults.length} 处不符，先是 ${id}/${file}：${zh}`,
      en: `What was published has ${faults.length} faults, first ${id}/${file}: ${en}`,
    },
    {
      zh: '逐处列出：npm run verify。不要改 data/editions 里的文件。',
      en: 'See all of them: npm run verify. Never edit what is in data/editions.',
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
  const archive = path.join(root, 'data/editions');
  const isOld = (file: string) => now.getTime() - statSync(file).mtimeMs > HOUR_MS;
  const unfinished = existsSync(archive) ? [...draftsIn(archive), ...locksIn(archive)] : [];
  const found = [...unfinished.filter(isOld), ...leftScratch(temp)];
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

function locksIn(archive: string): string[] {
  const names = readdirSync(archive).filter((name) => name.startsWith(LOCK));
  return names.map((name) => path.join(archive, name));
}
