import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

const OLDEST_NODE = 22;
const SHOWN = 3;
const INSTALL = {
  zh: '在项目文件夹里运行 npm ci。',
  en: 'Run npm ci in the folder of the project.',
};

/** Whether Node is new enough, and the one the project brings. */
export function node({ nodeVersion, nodeFile, root }: Machine): Item {
  const at = `Node ${nodeVersion}`;
  if (Number(nodeVersion.split('.')[0]) < OLDEST_NODE)
    return amiss('node', 'bad', { zh: `${at} 太旧`, en: `${at} is too old` }, INSTALL);
  if (nodeFile.startsWith(path.join(root, 'node_modules') + path.sep))
    return fine('node', `${at}，是项目自带的`, `${at}, the one the project brings`);
  return amiss(
    'node',
    'warn',
    { zh: `${at} 不是项目自带的`, en: `${at} is not the one the project brings` },
    {
      zh: '用 npm run 运行命令，不要直接用 node。',
      en: 'Start commands with npm run, not with node itself.',
    },
  );
}

interface Locked {
  version?: string;
  optional?: boolean;
  link?: boolean;
}

/** Whether every package of package-lock.json is there in its version. */
export function packages({ root }: Machine): Item {
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(lock))
    return amiss(
      'packages',
      'bad',
      { zh: '没有 package-lock.json', en: 'There is no package-lock.json' },
      { zh: '重新取一份完整的项目。', en: 'Fetch the project anew.' },
    );
  const { packages: locked } = JSON.parse(readFileSync(lock, 'utf8'));
  const wanted = Object.entries(locked as Record<string, Locked>).filter(([at]) => at !== '');
  const wrong = wanted.filter(([at, one]) => !isInstalled(path.join(root, at), one));
  if (wrong.length === 0)
    return fine(
      'packages',
      `${wanted.length} 个软件包都在`,
      `All ${wanted.length} packages are there`,
    );
  const names = wrong.slice(0, SHOWN).map(([at]) => at.replace(/^.*node_modules\//, ''));
  return amiss(
    'packages',
    'bad',
    {
      zh: `${wrong.length} 个软件包缺少或者版本不对：${names.join('、')}`,
      en: `${wrong.length} packages are missing or of another version: ${names.join(', ')}`,
    },
    INSTALL,
  );
}

/** Optional packages are for other systems and may be missing. */
function isInstalled(folder: string, { version, optional, link }: Locked): boolean {
  const file = path.join(folder, 'package.json');
  if (link) return existsSync(folder);
  if (!existsSync(file)) return optional === true;
  return JSON.parse(readFileSync(file, 'utf8')).version === version;
}
