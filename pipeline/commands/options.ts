import path from 'node:path';
import { Failure } from '../contract/failures.ts';
import type { Forum } from '../contract/forum.ts';
import type { Profile } from '../contract/profile.ts';
import { OWN_CASES } from '../contract/story-name.ts';
import { bareForum, loadForums } from '../forums.ts';
import type { Both } from '../say.ts';
import type { Option, Options, Words } from './declaration.ts';
import { typed } from './example-words.ts';

const FILE: Both = { zh: '文件', en: 'FILE' };
const FOLDER: Both = { zh: '文件夹', en: 'DIR' };
const DAY: Both = { zh: '日期', en: 'DAY' };

/** The files of an export, as words of a command. */
export const EXPORTS = {
  name: { zh: '导出文件', en: 'EXPORT' },
  says: {
    zh: '系统导出的文件；同一次导出分成几个文件的，一个接一个写。',
    en: 'The file exported from the case system; several files of one export, one after another.',
  },
  least: 1,
  path: true,
} as const satisfies Words;

/** An archive, as the one word of a command. */
export const ARCHIVE = {
  name: FOLDER,
  says: {
    zh: '已发布各期所在的文件夹；不写就是 data/editions。',
    en: 'The archive of editions; data/editions unless given.',
  },
  ...{ least: 0, most: 1, path: true },
} as const satisfies Words;

export const PROFILE = {
  profile: {
    ...{ value: FILE, path: true, default: 'data/profile.yaml' },
    says: { zh: '方案文件：哪一列是哪一项', en: 'profile: which column is which' },
  },
} as const satisfies Options;

/** Which forum, and up to which day. */
export const FORUM = {
  forum: {
    value: { zh: '场次', en: 'NUMBER' },
    says: { zh: '第几场', en: 'number of the forum' },
  },
  forums: {
    ...{ value: FILE, path: true, default: 'data/forums.csv' },
    says: { zh: '场次表', en: 'list of forums' },
  },
  'as-of': {
    value: DAY,
    says: {
      zh: '数据截至日，如 2015-02-17；写了就不看场次表',
      en: 'last day the data cover, such as 2015-02-17; the list of forums is then not read',
    },
  },
} as const satisfies Options;

export const EDITIONS = {
  editions: {
    ...{ value: FOLDER, path: true, default: 'data/editions' },
    says: { zh: '已发布各期所在的文件夹', en: 'archive of editions' },
  },
} as const satisfies Options;

export const KEY = {
  key: {
    ...{ value: FILE, path: true },
    says: {
      zh: '签名密钥（npm run keys 生成）；不写就用默认的一把，没有就不签名',
      en: 'signing key made by npm run keys; unless given the usual one, and none where there is none',
    },
  },
} as const satisfies Options;

export const RECOUNT = {
  recount: {
    says: {
      zh: '撤回的一期用错了文件时：它最先公布的时期全部重新计数',
      en: 'after the wrong file was published and withdrawn: count anew what it was the first to print',
    },
  },
} as const satisfies Options;

export const REPORT = {
  report: {
    ...{ value: FOLDER, path: true, default: 'data/private/check' },
    says: {
      zh: '核对报告放在哪个文件夹；只留在本机',
      en: 'folder of the check report, which stays on this machine',
    },
  },
} as const satisfies Options;

export const CASES = {
  cases: {
    ...{ value: FOLDER, path: true, default: OWN_CASES },
    says: { zh: '案例所在的文件夹', en: 'folder of stories' },
  },
} as const satisfies Options;

/** An option that names the built site. */
export function siteOption(says: Both) {
  return { value: FOLDER, path: true, says } as const satisfies Option;
}

/** Where an archive’s register is kept: beside the archive, never in it, for archives are copied. */
export function registerOf(archive: string): string {
  return path.join(path.dirname(archive), 'private', `${path.basename(archive)}-register`);
}

interface Asked {
  forum?: string | undefined;
  forums: string;
  'as-of'?: string | undefined;
}

/**
 * The forums to publish: one by `--forum N`, out of the list or with `--as-of`.
 * @throws Failure usage when neither says which, forums when the list has no such forum
 */
export function forumsOf(asked: Asked, profile: Profile, example: string): Forum[] {
  const number = Number(asked.forum);
  if (asked['as-of']) return [bareForum(number || 1, asked['as-of'], profile.title)];
  if (asked.forum === undefined) throw new Failure('usage', '--forum', typed(example));
  const chosen = loadForums(asked.forums).filter((forum) => forum.number === number);
  if (chosen.length === 0) throw noForum(asked.forum, asked.forums);
  return chosen;
}

function noForum(number: string, file: string): Failure {
  const name = path.basename(file);
  const add = typed('new -- forum');
  return new Failure('usage', `--forum ${number}`, {
    zh: `${name} 中没有这一场。先登记：${add.zh}`,
    en: `${name} has no such forum. Add it first: ${add.en}`,
  });
}
