import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countChangeWords, directionWord, shareChangeWords } from '../../site/sentences/change.ts';

/** Words that praise or blame stand nowhere; words for a change in one file, which asks the interval. */
const VERDICTS = /改善|好转|恶化|变差|变好|improv(?!is)|worsen|deteriorat/i;
const CHANGES =
  /上升|下降|上涨|回落|增长|\brose\b|\bfell\b|\brisen\b|\bfallen\b|\bincreased\b|\bdecreased\b/i;
const HOME = 'site/sentences/change.ts';

/** Texts a source file can print: its strings and its markup, without comments. */
function printed(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:rose|fell)'/g, '');
}

const files = ['site', 'content']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !file.startsWith('content/methods'));

test('no text praises or blames', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => VERDICTS.test(printed(file)))).toEqual([]);
});

test('only one file has words for a change', () => {
  expect(files.filter((file) => CHANGES.test(printed(file)))).toEqual([HOME]);
});

test.each([
  [
    { lower: 0.2, upper: 4 },
    'rose',
    '上升2.1个百分点（95%区间+0.2～+4.0）',
    'up by 2.1 percentage points (95% limits +0.2 to +4.0)',
  ],
  [
    { lower: 0, upper: 4.2 },
    'unclear',
    '没有明显变化（相差+2.1个百分点，95%区间0.0～+4.2）',
    'no clear change (+2.1 percentage points, 95% limits 0.0 to +4.2)',
  ],
] as const)('a share with limits %o %s', ({ lower, upper }, direction, zh, en) => {
  const change = { points: 2.1, lower, upper, direction };
  expect(shareChangeWords(change, 'zh')).toBe(zh);
  expect(shareChangeWords(change, 'en')).toBe(en);
});

test('a count, from nothing too', () => {
  const fell = { percent: -20, lower: -30, upper: -8.5, direction: 'fell' } as const;
  expect(countChangeWords(fell, 'zh')).toBe('下降（−20.0%，95%区间−30.0%～−8.5%）');
  expect(countChangeWords(fell, 'en')).toBe('down (−20.0%, 95% limits −30.0% to −8.5%)');
  const from0 = { percent: null, lower: 12, upper: null, direction: 'rose' } as const;
  expect(countChangeWords(from0, 'zh')).toBe('上升（95%区间+12.0%以上）');
  expect(countChangeWords(from0, 'en')).toBe('up (95% limits +12.0% or more)');
});

test('every direction has a word', () => {
  expect((['rose', 'fell', 'unclear'] as const).map((one) => directionWord(one, 'en'))).toEqual([
    'up',
    'down',
    'no clear change',
  ]);
});
