import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newCase } from '../../pipeline/commands/new-case.ts';
import { stories } from '../../pipeline/commands/stories.ts';
import { codes } from '../../pipeline/contract/codes.ts';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { storySchema, translationSchema } from '../../pipeline/contract/story.ts';
import { storyPlaces } from '../../pipeline/contract/story-lists.ts';
import { choose } from '../../pipeline/stories/choose.ts';
import { storiesIn } from '../../pipeline/stories/story-file.ts';
import { run } from './run.ts';

/** What somebody types; nobody sits there without any. */
const keys: string[] = [];
vi.mock('../../pipeline/commands/ask.ts', () => ({
  isAsked: () => keys.length > 0,
  askLine: async () => keys.shift(),
}));

const folder = mkdtempSync(path.join(tmpdir(), 'new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ANSWERS = {
  ...{
    issue: '拖欠工资',
    place: '深圳市',
    industry: '制造业',
    period: '2016Q3',
    route: 'department',
  },
  ...{ outcome: 'partly', remedy: 'money-5k', consent: 'written', told: '38' },
};

function ask(more: Record<string, string | undefined> = {}) {
  const flags = Object.entries({ ...ANSWERS, cases: folder, ...more }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
  return run(newCase, ...flags);
}

describe('a new story', () => {
  test('is two files as the contract declares, that say what is to be written', async () => {
    const { exit, said } = await ask();
    expect([exit, said]).toEqual([0, expect.stringContaining('npm run sign -- 2016-wg-01')]);
    const [draft] = storiesIn(folder);
    const [zh, en] = draft?.files ?? [];
    expect(storySchema.parse(zh?.front)).toMatchObject({
      ...{ issue: 'WG01', place: '440300', industry: 'C', period: '2016Q3', route: 'department' },
      ...{ outcome: 'partly', remedy: 'money-5k', consent: 'written', told: 38 },
    });
    expect(translationSchema.safeParse(en?.front).success).toBe(true);
    const check = await run(stories, '--cases', folder);
    expect(check.exit).toBe(FAILURES.story_text.exit);
    expect(check.said).not.toContain('contract');
  });

  test('takes the next number and overwrites nothing', async () => {
    const before = readFileSync(path.join(folder, 'zh/2016-wg-01.mdx'));
    expect((await ask({ number: '01' })).exit).toBe(FAILURES.story_exists.exit);
    expect(readFileSync(path.join(folder, 'zh/2016-wg-01.mdx'))).toEqual(before);
    expect((await ask()).exit).toBe(0);
    expect(existsSync(path.join(folder, 'en/2016-wg-02.mdx'))).toBe(true);
  });

  test('names every answer that is missing where nobody can be asked', async () => {
    const { exit, said } = await ask({ issue: undefined, outcome: undefined, industry: undefined });
    expect([exit, said]).toEqual([
      FAILURES.usage.exit,
      expect.stringContaining('--issue --outcome. '),
    ]);
  });

  test.each([
    ['a district', { place: '南山区' }],
    ['a month', { period: '2016-08' }],
    ['an issue that may be several', { issue: '薪' }],
    ['an unknown outcome', { outcome: 'closed' }],
    ['an option nobody knows', { employer: 'x' }],
    ['an invented story among one’s own', { cases: 'content/cases', consent: 'invented' }],
  ])('refuses %s', async (_, more) => {
    expect((await ask(more)).exit).toBe(FAILURES.usage.exit);
  });

  test('from the press names its source', async () => {
    expect((await ask({ consent: 'press' })).exit).toBe(FAILURES.story_contract.exit);
    expect((await ask({ consent: 'press', source: '某报2016年8月3日' })).exit).toBe(0);
  });
});

describe('by question and answer', () => {
  const own = path.join(folder, 'asked');
  const begin = ['拖欠工资', '深圳', '制造业'];
  const end = ['部门交办', '部分', '', '书面'];
  const answers = async (...typed: string[]) => {
    keys.push(...typed);
    const { exit, said } = await run(newCase, '--cases', own);
    expect([exit, keys.splice(0)]).toEqual([0, []]);
    return { said, facts: storySchema.parse(storiesIn(own).at(-1)?.files[0]?.front) };
  };
  beforeEach(() => mkdirSync(own, { recursive: true }));
  afterEach(() => rmSync(own, { recursive: true }));

  test('what is in no list is asked again below the whole list; ? shows it', async () => {
    const { said, facts } = await answers('讨账', ...begin, '2016', ...end, '38');
    expect(facts).toMatchObject({ issue: 'WG01', period: '2016', told: 38, outcome: 'partly' });
    expect(said).toMatch(/\n {2}50 {2}.*\n[\s\S]*There is none like that\. Above are all/);
    expect((await answers('?', ...begin, '2016', ...end, '38')).said).toMatch(/\n {2}50 {2}/);
  });

  test('years, quarters and forums may be written out; a month is refused with the reason', async () => {
    const { said, facts } = await answers(
      ...begin,
      '2016年8月',
      '2016年第三季度',
      ...end,
      '第38场',
    );
    expect(facts).toMatchObject({ period: '2016Q3', told: 38 });
    expect(said).toContain('a month would give somebody away');
  });

  test('the draft says which codes a step may have', async () => {
    await answers(...begin, '2016', ...end, '38');
    const text = readFileSync(
      path.join(own, 'zh', readdirSync(path.join(own, 'zh'))[0] ?? ''),
      'utf8',
    );
    for (const words of ['mediated 调解', 'inspectorate 劳动监察部门'])
      expect(text).toContain(words);
  });
});

describe('an answer', () => {
  const places = storyPlaces();
  const shown = places.slice(3, 6);

  test.each([
    ['a code', '440300', { chosen: '440300' }],
    ['a name', '深圳市', { chosen: '440300' }],
    ['a name in English', 'shenzhen', { chosen: '440300' }],
    ['a part of one name', '深', { chosen: '440300' }],
    ['a number of what was shown', '2', { chosen: shown[1]?.code }],
    ['a number of a code', '4403', { chosen: '440300' }],
    ['nothing', '', { among: [] }],
    ['nonsense', 'xyz', { among: [] }],
  ])('may be %s', (_, answer, meant) => {
    expect(choose(places, answer, shown)).toEqual(meant);
  });

  test('that fits several shows them; one that is a name is that, though longer ones hold it', () => {
    const read = choose(places, '州', []);
    expect('among' in read && read.among.length).toBeGreaterThan(3);
    expect(choose(codes('issues'), '拖欠工资', [])).toEqual({ chosen: 'WG01' });
  });

  test('may be a number beyond ninety-nine, of a long list that was shown', () => {
    const issues = codes('issues');
    expect(choose(issues, '104', issues)).toEqual({ chosen: issues[103]?.code });
  });

  test('may be another name the reference lists know', () => {
    expect(choose(codes('issues'), '老板跑路', [])).toEqual({ chosen: 'WG01' });
  });
});
