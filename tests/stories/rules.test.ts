import { describe, expect, test } from 'vitest';
import { ruleFindings } from '../../pipeline/stories/rules.ts';
import { type StoryLang, storiesIn } from '../../pipeline/stories/story-file.ts';

function found(body: string, lang: StoryLang = 'zh') {
  const text = `---\ntitle: x\n---\n\n${body}`;
  return ruleFindings({ lang, file: `${lang}/a.mdx`, text, front: {}, body }).map(
    ({ kind, tier, line, column }) => `${tier} ${kind} ${line}:${column}`,
  );
}

describe('words no story says', () => {
  test.each([
    ['zh', '这是全市首例。', ['BLOCK superlative 5:5']],
    [
      'zh',
      '他是\n\n唯一的人，拿到的数额最大。',
      ['BLOCK superlative 7:1', 'BLOCK superlative 7:11'],
    ],
    ['zh', '在最大限度内，按最低工资，告到最高人民法院，第一步先去。', []],
    ['en', 'It was the first case in the province.', ['BLOCK superlative 5:8']],
    [
      'en',
      'It was the largest sum, unique in its kind.',
      ['BLOCK superlative 5:8', 'BLOCK superlative 5:25'],
    ],
    ['en', 'First ask the union; at the latest within a year; unity.', []],
    ['zh', '（待写：结果。）', ['BLOCK unfinished 5:1']],
    ['en', '(To write: result.)', ['BLOCK unfinished 5:1']],
  ] as const)('%s %s', (lang, body, expected) => {
    expect(found(body, lang)).toEqual(expected);
  });
});

describe('quotations', () => {
  const words = (count: number) => '一二三四五六七八九十'.repeat(3).slice(0, count);

  test('of 15 characters may stand, of 16 are looked at', () => {
    for (const [open, close] of ['“”', '「」', '『』', '""'].map(([...marks]) => marks)) {
      expect(found(`他说${open}${words(15)}，${close}`)).toEqual([]);
      expect(found(`他说${open}${words(16)}${close}`)).toEqual(['REVIEW long_quote 5:3']);
    }
  });

  test('in English are counted by words', () => {
    expect(found(`He said “${'word '.repeat(15)}”`, 'en')).toEqual([]);
    expect(found(`He said “${'word '.repeat(16)}”`, 'en')).toEqual(['REVIEW long_quote 5:9']);
  });
});

test('the stories of the sample keep the rules', () => {
  const files = storiesIn('data/sample/cases').flatMap((one) => one.files);
  expect(files.flatMap(ruleFindings)).toEqual([]);
});
