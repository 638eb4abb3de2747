import path from 'node:path';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

const MB = 1024 ** 2;
/** What one publication and a build take at the least, and what they are at ease with. */
const LEAST = 300 * MB;
const EASY = 2048 * MB;

/** Whether there is space, and permission to write, where a run writes. */
export function disk(machine: Machine): Item[] {
  const places = [path.join(machine.root, 'data/editions'), machine.temp];
  return places.flatMap((folder) => [permission(machine, folder), space(machine, folder)]);
}

function permission({ isWritable }: Machine, folder: string): Item {
  if (isWritable(folder))
    return fine('permission', `可以写入 ${folder}`, `${folder} can be written`);
  return amiss(
    'permission',
    'bad',
    { zh: `不能写入 ${folder}`, en: `${folder} cannot be written` },
    {
      zh: '检查这个文件夹的权限，或者换一个自己能写的地方。',
      en: 'Check its permissions, or put the project where you can write.',
    },
  );
}

function space({ freeBytes }: Machine, folder: string): Item {
  const free = freeBytes(folder);
  if (free === undefined)
    return amiss(
      'space',
      'warn',
      { zh: `看不到 ${folder} 的剩余空间`, en: `The space left for ${folder} cannot be seen` },
      { zh: '自己看一下，至少要有 2 GB。', en: 'Look for yourself: 2 GB should be free.' },
    );
  const left = `${(free / 1024 ** 3).toFixed(1)} GB`;
  if (free >= EASY) return fine('space', `${folder} 还有 ${left}`, `${left} left for ${folder}`);
  return amiss(
    'space',
    free < LEAST ? 'bad' : 'warn',
    { zh: `${folder} 只剩 ${left}`, en: `Only ${left} left for ${folder}` },
    { zh: '清出至少 2 GB。', en: 'Make room: 2 GB at the least.' },
  );
}
