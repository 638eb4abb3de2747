import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storySchema, translationSchema } from '../../../pipeline/contract/story.ts';
import { STORY_OUTCOMES } from '../../../pipeline/contract/story-lists.ts';
import { issueOf } from '../../../site/cases/case.ts';
import { demandStories, storyTextFaults } from '../../../site/cases/faults.ts';
import { ISSUES } from '../../../site/issues/issues.ts';
import { SAMPLE_CASES } from '../build.ts';
import { storiesOf, story, storyFiles } from './stories.ts';

const files = storyFiles(SAMPLE_CASES);
const stories = storiesOf(files);
/** Numbers nobody is recognised by: the hotline, and articles of laws in English. */
const KNOWN = /12351|articles? \d+(?:(?:,| and) \d+)*|\d+(?= of the)/gi;

describe('the stories of the sample', () => {
  test('are of every issue, and of every outcome several', () => {
    expect(stories.length).toBeGreaterThanOrEqual(30);
    expect(new Set(stories.map(issueOf))).toEqual(new Set(ISSUES.map(({ code }) => code)));
    for (const { code } of STORY_OUTCOMES)
      expect(stories.filter(({ facts }) => facts.outcome === code).length).toBeGreaterThan(7);
  });

  test('keep the rules of stories, in both languages', () => {
    expect(() => demandStories(stories, files, true)).not.toThrow();
    expect(storyTextFaults(files)).toEqual([]);
    expect(stories.filter(({ en }) => !en)).toEqual([]);
  });

  test.each(files)('$file says no number, no date and no superlative', ({ data, body }) => {
    const { title, lead } = data as { title: string; lead: string };
    const words = body.replaceAll(/<[^>]*>/g, '');
    const text = [title, lead, words].join('\n').replaceAll(KNOWN, '');
    expect(text).not.toMatch(/[0-9０-９%％]/);
    expect(text).not.toMatch(/唯一|首例|最大|第一次|the only one/);
    expect(text).not.toMatch(/[“「][^”」]{16,}[”」]\p{Script=Han}/u);
  });
});

describe('a story is refused', () => {
  const front = files.find(({ lang }) => lang === 'zh')?.data as object;

  test.each([
    ['a street', { place: '440305' }],
    ['a day', { period: '2016-03-04' }],
    ['a month', { period: '2016-03' }],
    ['an exact sum', { remedy: '63000' }],
    ['an unknown outcome', { outcome: 'closed' }],
    [
      'steps out of order',
      {
        steps: [
          { week: 3, did: 'received', by: 'city' },
          { week: 1, did: 'closed', by: 'city' },
        ],
      },
    ],
    ['a single step', { steps: [{ week: 0, did: 'received', by: 'city' }] }],
    ['a field nobody declared', { employer: 'x' }],
    ['a press story without its source', { consent: 'press', sources: [] }],
  ])('that states %s', (_, more) => {
    expect(storySchema.safeParse(front).success).toBe(true);
    expect(storySchema.safeParse({ ...front, ...more }).success).toBe(false);
  });

  test('whose translation states facts anew', () => {
    const words = { title: 'A title', lead: 'A sentence that says it.' };
    expect(translationSchema.safeParse(words).success).toBe(true);
    expect(translationSchema.safeParse({ ...words, outcome: 'solved' }).success).toBe(false);
  });

  const text = (id: string, source: string) => ({
    id,
    source,
    lang: 'zh' as const,
    file: `zh/${id}.mdx`,
  });
  const headed = files.find(({ lang }) => lang === 'zh')?.source ?? '';

  test.each([
    ['another year', '2015-wg-01'],
    ['another issue', '2016-tc-01'],
  ])('whose name says %s', (_, slug) => {
    const texts = [text(slug, headed)];
    const named = { ...story('2016-wg-01'), slug };
    expect(() => demandStories([named], texts, true)).toThrow('its name must be');
  });

  test.each([
    ['with other headings', '## 结果\n', 'zh/2016-wg-01.mdx:1:1 标题'],
    ['that runs code', `${headed}\n{process.env}`, 'an expression'],
    ['that imports', `${headed}\n\nimport a from 'b'`, 'an import'],
    ['with HTML', `${headed}\n<img src="x" onerror="y" />`, 'HTML: <img>'],
    ['with a link', `${headed}\n[x](javascript:y)`, 'a link'],
    ['with a component of its own', `${headed}\n<Danger />`, 'a component it may not call'],
    ['with a number of its own', `${headed}\n八成职工满意。`, '“八成” has no source'],
  ])('%s', (_, source, fault) => {
    expect(storyTextFaults([text('2016-wg-01', source)]).join('\n')).toContain(fault);
  });

  test('that is invented, beside real figures', () => {
    const one = [story('2016-wg-01')];
    expect(() => demandStories(one, [text('2016-wg-01', headed)], true)).not.toThrow();
    expect(() => demandStories(one, [text('2016-wg-01', headed)], false)).toThrow(
      'zh/2016-wg-01.mdx: an invented story may not stand beside real figures',
    );
  });

  test('in English alone', () => {
    const english = { ...text('2016-wg-09', ''), lang: 'en' as const };
    expect(() => demandStories([], [english], true)).toThrow('there is no Chinese text of it');
  });
});

test('the folder for stories of one’s own is there and says how', () => {
  expect(readFileSync('content/cases/README.md', 'utf8')).toContain(SAMPLE_CASES);
});
