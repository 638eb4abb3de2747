import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stories } from '../../pipeline/commands/stories.ts';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { REVIEWS } from '../../pipeline/contract/review.ts';
import { employerForms } from '../../pipeline/stories/employer-names.ts';
import { SecretSet } from '../../pipeline/stories/secret-set.ts';
import { run } from './run.ts';
import { writeStory } from './story.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'roster-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SECRETS = [
  '欧阳小满',
  '鹏飞宇',
  '13812345678',
  'GD20160803X1',
  '胡满',
  '车间里的风扇坏了两个月没有人来修',
];
const EXPORT = path.join(folder, 'export.csv');
const PROFILE = path.join(folder, 'profile.yaml');
const rows = Array.from({ length: 30 }, (_, at) =>
  at === 0
    ? [
        'GD20160803X1',
        '2016-08-03',
        '欧阳小满',
        '138 1234 5678',
        '深圳市鹏飞宇电子有限公司',
        '深圳市',
        '拖欠工资',
        '制造业',
        `${SECRETS[5]}，请核实`,
      ]
    : [
        `GD2016080${at}Y`,
        '2016-08-03',
        at === 1 ? '胡满' : `示例${at}号`,
        `0000000${1000 + at}`,
        `示例第${at}号工场`,
        '深圳市',
        '拖欠工资',
        '制造业',
        '示例',
      ],
);
const HEADER = [
  '编号',
  '反映日期',
  '反映人',
  '联系电话',
  '所在单位',
  '所属地市',
  '问题类别',
  '行业',
  '反映内容',
];
writeFileSync(EXPORT, `${[HEADER, ...rows].map((row) => row.join(',')).join('\n')}\n`);
writeFileSync(
  PROFILE,
  `name: roster
title: {zh: 测试, en: test}
exported: 2017-01-20
columns: {id: 编号, received: 反映日期, appellant: 反映人, phone: 联系电话, employer: 所在单位, city: 所属地市, issue: 问题类别, industry: 行业}
`,
);

/** Results of stories, each under the name of what it holds. */
const STORIES: Record<string, { says: string; finds?: [kind: string, column: number] }> = {
  'a name': { says: '后来欧阳小满拿到了钱。', finds: ['BLOCK name', 3] },
  'a name in bold': { says: '后来欧阳**小满**拿到了钱。', finds: ['BLOCK name', 3] },
  'a name with a space': { says: '后来欧阳　小满拿到了钱。', finds: ['BLOCK name', 3] },
  'a name of two, said to be one': { says: '职工胡满拿到了钱。', finds: ['BLOCK name', 3] },
  'two characters that may be a word': { says: '屋里胡满了灰。', finds: ['REVIEW short_name', 3] },
  'an employer': { says: '深圳市鹏飞宇电子有限公司付了。', finds: ['BLOCK employer', 1] },
  'one without its suffix': { says: '由深圳市鹏飞宇电子付了。', finds: ['BLOCK employer', 2] },
  'one without its place': { says: '由鹏飞宇电子有限公司付了。', finds: ['BLOCK employer', 2] },
  'a part that may be one': { says: '名字叫鹏飞宇的人。', finds: ['REVIEW maybe_employer', 4] },
  'a telephone with separators': { says: '打138-1234-5678问。', finds: ['BLOCK phone', 2] },
  'one with its country': { says: '打+86 13812345678问。', finds: ['BLOCK phone', 6] },
  'one in full width': { says: '打１３８１２３４５６７８问。', finds: ['BLOCK phone', 2] },
  'a number of an appeal': { says: '编号gd20160803x1。', finds: ['BLOCK id', 3] },
  'longer numbers and words': { says: '共9138123456789，AGD20160803X1。' },
  'its own words': { says: '说车间里的风扇，坏了两个月，没有人来修。', finds: ['BLOCK copied', 2] },
  'nothing of it': { says: '后来拿到了钱。' },
};

const cases = path.join(folder, 'cases');
const slugOf = (name: string) =>
  `2016-wg-${String(Object.keys(STORIES).indexOf(name) + 1).padStart(2, '0')}`;

/** Hold the stories of a folder, and pages of a site, against the export. */
function check(from: string, ...more: string[]) {
  return run(stories, '--cases', from, '--export', EXPORT, '--profile', PROFILE, ...more);
}

describe('stories and pages are held against an export', () => {
  let found: Awaited<ReturnType<typeof run>>;
  let log = '';
  beforeAll(async () => {
    for (const [name, { says }] of Object.entries(STORIES))
      writeStory(cases, slugOf(name), { result: says });
    const site = path.join(folder, 'site');
    mkdirSync(site);
    writeFileSync(
      path.join(site, 'a.html'),
      '<p>找到了欧阳<b>小满</b>。</p>\n<p title="鹏飞宇电子">x</p>',
    );
    found = await check(cases, '--site', site);
    log = readFileSync(path.join(cases, REVIEWS), 'utf8');
  });

  test.each(Object.entries(STORIES))('%s', (name, { finds }) => {
    // the guard of texts finds some of them without an export too
    const lines = found.said
      .split('\n')
      .filter((line) => line.includes(`zh/${slugOf(name)}.mdx`) && !line.includes(' guard:'));
    if (!finds) return expect(lines).toEqual([]);
    const [kind, column] = finds;
    return expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^  zh/[\\w-]+\\.mdx:\\d+:${column} ${kind} `)),
    ]);
  });

  test('a page with a name, tags or not, and the exit code says so', () => {
    expect(found.said).toMatch(/a\.html:1:7 BLOCK name/);
    expect(found.said).toMatch(/a\.html:2:11 BLOCK employer/);
    expect(found.exit).toBe(FAILURES.story_roster.exit);
  });

  test('what is to be done next is said', () => {
    expect(found.said).toMatch(/What next\n {2}Mend every BLOCK/);
  });

  test('the day is that of the newest forum, where the profile names none', async () => {
    const [own, undated, forums] = ['own', 'undated.yaml', 'forums.csv'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    writeStory(own, '2016-wg-01', { result: '后来拿到了钱。' });
    writeFileSync(undated, readFileSync(PROFILE, 'utf8').replace(/^exported:.*\n/m, ''));
    writeFileSync(forums, 'number,date,as_of\n1,2016-09-01,2016-09-17\n2,2016-10-01,2016-10-17\n');
    const against = (list: string) =>
      run(
        ...([stories, '--cases', own, '--export', EXPORT, '--profile', undated] as const),
        ...['--forums', list],
      );
    const { said } = await against(forums);
    expect(readFileSync(path.join(own, REVIEWS), 'utf8')).toContain('exported: 2016-10-17');
    expect(said).toMatch(/What next\n {2}Two persons sign: .*sign -- 2016-wg-01 --by NAME/);
    expect((await against(path.join(folder, 'none.csv'))).exit).toBe(FAILURES.usage.exit);
  });

  test('what passes is logged, and nothing else', () => {
    const passing = Object.keys(STORIES).filter(
      (name) => !STORIES[name]?.finds?.[0].startsWith('BLOCK'),
    );
    const logged = [...log.matchAll(/kind: pass, story: ([\w-]+)/g)].map(([, slug]) => slug);
    expect(logged).toEqual(passing.map(slugOf));
  });

  test('nothing of the export is in any output or log', () => {
    for (const secret of SECRETS) expect(found.said + log).not.toContain(secret);
  });

  test('words copied are a matter of the text; a clean story only waits to be signed', async () => {
    const own = async (name: string) => {
      const one = path.join(folder, slugOf(name));
      writeStory(one, '2016-wg-01', { result: STORIES[name]?.says ?? '' });
      return (await check(one)).exit;
    };
    expect(await own('its own words')).toBe(FAILURES.story_text.exit);
    expect(await own('nothing of it')).toBe(FAILURES.story_review.exit);
  });
});

describe('names of employers', () => {
  const sure = (name: string) =>
    employerForms(name)
      .filter((one) => one.sure)
      .map(({ text }) => text);

  test.each([
    [
      '深圳市鹏飞宇电子有限公司',
      ['深圳市鹏飞宇电子有限公司', '鹏飞宇电子有限公司', '深圳市鹏飞宇电子', '鹏飞宇电子'],
    ],
    ['鹏飞宇（深圳）电子有限公司', ['鹏飞宇深圳电子有限公司', '鹏飞宇深圳电子']],
    ['建筑工地', []],
    ['广州市电子厂', []],
    ['深圳市人民医院', []],
  ])('%s', (name, forms) => {
    expect(sure(name)).toEqual(forms);
  });
});

describe('a set that holds no text', () => {
  test('finds every window and nothing else', () => {
    const set = new SecretSet();
    for (const text of ['甲乙', '乙丙丁', '13800']) set.add(text, text.length);
    const found: [number, number, number][] = [];
    set.find('甲乙丙丁13800甲', (...one) => found.push(one));
    expect(found.sort()).toEqual([
      [0, 2, 2],
      [1, 3, 3],
      [4, 5, 5],
    ]);
  });

  test('agrees with a plain search on many texts', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `w${(at * 7919) % 100_003}`);
    const set = new SecretSet();
    for (const word of words) set.add(word, 0);
    const text = Array.from({ length: 3000 }, (_, at) => `w${at}`).join('x');
    const found = new Set<string>();
    set.find(text, (start, length) => found.add(text.slice(start, start + length)));
    expect(found).toEqual(new Set(words.filter((word) => text.includes(word))));
  });

  test('shows nothing of itself', () => {
    const set = new SecretSet();
    set.add('机密甲乙', 0);
    expect(JSON.stringify(set) + String(set)).not.toContain('机密');
  });
});
