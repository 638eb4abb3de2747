import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ANSWERED } from './answered.ts';

const PROFILE = `name: small
title: {zh: 测试, en: test}
sample: true
exported: 2015-01-20
columns: {id: 编号, received: 反映日期, city: 所属地市, status: 办理状态, closed: 办结日期}
`;
const HEADER = ['编号', '反映日期', '所属地市', '办理状态', '办结日期'];
const FORUMS = `number,date,as_of,theme_zh,theme_en,guests_zh,guests_en,participation_zh,participation_en
1,2014-04-17,2014-04-17,工资,Pay,,,,
2,2014-05-17,2014-05-17,工伤,Injury,,,,
3,2014-06-17,2014-06-17,保险,Insurance,,,,
`;

/** An export of forty appeals, its profile and its forums, for runs of the command that are quick. */
export interface SmallLedger {
  archive: string;
  /** Arguments of `publish` for a forum: 1, 2 or 3. */
  publish: (forum: number) => string[];
}

/** Write a small ledger into a folder; its archive is named and not made. */
export function smallLedger(folder: string): SmallLedger {
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  mkdirSync(folder, { recursive: true });
  const rows = Array.from({ length: 40 }, (_, at) => rowOf(at));
  const exported = file(
    '台账.csv',
    `${[HEADER, ...rows].map((row) => row.join(',')).join('\n')}\n`,
  );
  const profile = ['--profile', file('profile.yaml', PROFILE)];
  const forums = ['--forums', file('forums.csv', FORUMS)];
  const archive = path.join(folder, 'editions');
  return {
    archive,
    publish: (forum) => [
      ...['publish', '--forum', String(forum), ...profile, ...forums],
      ...['--editions', archive, ...ANSWERED, exported],
    ],
  };
}

function rowOf(at: number): string[] {
  const month = String(1 + (at % 4)).padStart(2, '0');
  const day = String(1 + (at % 28)).padStart(2, '0');
  return [`A${at}`, `2014-${month}-${day}`, at % 2 ? '广州市' : '深圳市', '已办结', '2014-05-02'];
}
