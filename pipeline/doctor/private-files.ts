import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

/** Folders that programs keep in step with a server, by a part of their names. */
const SYNCED =
  /onedrive|icloud|mobile documents|com~apple~clouddocs|dropbox|google ?drive|nutstore|坚果云|baidu(sync|net)disk|百度网盘|百度云|weiyun|微云|wps ?(云盘|drive|cloud)|360 ?(云盘|安全云盘)|阿里云盘|aliyundrive|天翼云|seafile|nextcloud/i;

/** Files an export may be. */
const LOOKS_EXPORTED = /\.(xlsx?|xlsm|et|csv|tsv|parquet|zip)$/i;
/** Where the project has such files of its own, or writes them. */
const OWN = /^(data\/(reference|editions|sample|private)\/|data\/forums\.csv$|tests\/)/;
const LEFT_OUT = new Set(['node_modules', '.git', '.astro', 'dist']);
const SHOWN = 5;

/** Whether the project lies where a program would copy it to a server. */
export function syncedFolder({ root, synced }: Machine): Item {
  const inside = synced.some((folder) => root.startsWith(folder));
  if (!inside && !root.split(path.sep).some((name) => SYNCED.test(name)))
    return fine('synced', '项目不在同步盘里', 'The project is not in a synchronised folder');
  return amiss(
    'synced',
    'warn',
    {
      zh: `项目在同步盘里：${root}。写到一半的文件会被传走或者锁住`,
      en: `The project is in a synchronised folder: ${root}. Files half written may be sent or locked`,
    },
    {
      zh: '把项目和导出文件都移到不同步的文件夹。',
      en: 'Move the project, and exports, to a folder that is not synchronised.',
    },
  );
}

/** Whether something that looks like an export lies in the project, or is kept by git. */
export function exportsInside({ root, tracked }: Machine): Item[] {
  const strange = (file: string) => LOOKS_EXPORTED.test(file) && !OWN.test(file);
  return [lying(filesBelow(root, '').filter(strange)), kept(tracked.filter(strange))];
}

function lying(found: readonly string[]): Item {
  if (found.length === 0)
    return fine('exports', '项目里没有导出文件', 'No export lies in the project');
  return amiss(
    'exports',
    'warn',
    {
      zh: `项目里有像导出文件的文件：${listed(found, '、')}`,
      en: `Files that look like exports lie in the project: ${listed(found, ', ')}`,
    },
    {
      zh: '移到项目外面、别人打不开的文件夹。',
      en: 'Move them out of it, to a folder nobody else can open.',
    },
  );
}

function kept(found: readonly string[]): Item {
  if (found.length === 0) return fine('tracked', '版本库里没有导出文件', 'git keeps no export');
  return amiss(
    'tracked',
    'warn',
    {
      zh: `版本库里有像导出文件的文件：${listed(found, '、')}`,
      en: `git keeps files that look like exports: ${listed(found, ', ')}`,
    },
    {
      zh: '不要推送；请维护人员从历史里彻底删去。',
      en: 'Do not push; have them removed from the history by whoever maintains the program.',
    },
  );
}

function listed(found: readonly string[], between: string): string {
  return found.slice(0, SHOWN).join(between) + (found.length > SHOWN ? ' …' : '');
}

function filesBelow(root: string, folder: string): string[] {
  const here = path.join(root, folder);
  if (!existsSync(here)) return [];
  return readdirSync(here, { withFileTypes: true }).flatMap((one) => {
    const name = folder ? `${folder}/${one.name}` : one.name;
    if (!one.isDirectory()) return [name];
    return LEFT_OUT.has(one.name) || OWN.test(`${name}/`) ? [] : filesBelow(root, name);
  });
}
