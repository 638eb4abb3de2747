import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sign } from '../../pipeline/commands/sign.ts';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import {
  REVIEWS,
  readReviews,
  reviewState,
  storyHash,
  toDo,
} from '../../pipeline/contract/review.ts';
import { storiesIn, storyIn } from '../../pipeline/stories/story-file.ts';
import { reviewed } from '../../site/cases/reviews.ts';
import { story } from '../site/cases/stories.ts';
import { reviewAll } from './reviewed.ts';
import { run } from './run.ts';
import { writeStory } from './story.ts';

const top = mkdtempSync(path.join(tmpdir(), 'reviews-'));
afterAll(() => rmSync(top, { recursive: true }));
const SLUG = '2016-wg-01';

/** A folder with one story, in which commands are run. */
function folderWith(name: string, more: Parameters<typeof writeStory>[2] = {}) {
  const folder = path.join(top, name);
  writeStory(folder, SLUG, more);
  const signed = (...args: string[]) => run(sign, '--cases', folder, ...args);
  const state = () => reviewState(readReviews(folder), SLUG, storyIn(folder, SLUG).hash);
  return { folder, signed, state, zh: path.join(folder, 'zh', `${SLUG}.mdx`) };
}

describe('a story is signed', () => {
  test('by two different persons', async () => {
    const { signed, state } = folderWith('two');
    expect((await signed(SLUG, '--by', '编辑甲')).exit).toBe(0);
    const again = await signed(SLUG, '--by', '编 辑 甲');
    expect(again.exit).toBe(FAILURES.story_review.exit);
    expect(again.said).toContain('another person');
    expect(state().signers).toEqual(['编辑甲']);
    expect((await signed(SLUG, '--by', '编辑乙')).exit).toBe(0);
    expect(state().signers).toEqual(['编辑甲', '编辑乙']);
  });

  test('not by nobody, and not where something is to be mended', async () => {
    const { signed, state } = folderWith('blocked', { result: '这是全省首例。' });
    expect((await signed(SLUG)).exit).toBe(FAILURES.usage.exit);
    const refused = await signed(SLUG, '--by', '编辑甲');
    expect(refused.exit).toBe(FAILURES.story_text.exit);
    expect(refused.said).toMatch(/zh\/2016-wg-01\.mdx:\d+:5 BLOCK superlative/);
    expect(state().signers).toEqual([]);
  });

  test('with a finding let stand, for a reason that is kept', async () => {
    const { signed, folder, zh } = folderWith('override', { result: '他说：“这是唯一的办法。”' });
    const line =
      readFileSync(zh, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('唯一')) + 1;
    const at = ['--at', `zh/${SLUG}.mdx:${line}`, '--override', 'superlative', '--by', '编辑甲'];
    expect((await signed(SLUG, ...at, '--because', '短')).exit).toBe(FAILURES.usage.exit);
    expect((await signed(SLUG, ...at, '--because', '说的是办法，不是说这件事')).exit).toBe(0);
    expect(readReviews(folder)).toMatchObject([
      {
        kind: 'override',
        finding: 'superlative',
        by: '编辑甲',
        reason: '说的是办法，不是说这件事',
        line,
      },
    ]);
    expect((await signed(SLUG, '--by', '编辑甲')).exit).toBe(0);
    appendFileSync(zh, '又写了一句。\n');
    expect((await signed(SLUG, '--by', '编辑甲')).exit).toBe(FAILURES.story_text.exit);
  });

  test('whose rules and gate nobody can wave through', async () => {
    const { signed } = folderWith('firm');
    const args = ['--at', `zh/${SLUG}.mdx:1`, '--by', '编辑甲', '--because', '因为我想发布它呀'];
    for (const kind of ['contract', 'gate', 'unfinished'])
      expect((await signed(SLUG, '--override', kind, ...args)).exit).toBe(FAILURES.usage.exit);
  });
});

describe('reviews of a text', () => {
  test.each(['zh', 'en'])('are void once one character of its %s file changes', (lang) => {
    const { folder, state } = folderWith(`voided-${lang}`);
    reviewAll(folder);
    expect(toDo(SLUG, state())).toBeUndefined();
    const file = path.join(folder, lang, `${SLUG}.mdx`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/[。.](?=\n)/, '！'));
    expect(state()).toEqual({ signers: [], passed: false, voided: true });
    expect(toDo(SLUG, state())?.en).toMatch(/^the text was changed/);
  });

  test('do not depend on line endings, and tell the languages apart', () => {
    expect(storyHash('a\r\nb', 'c')).toBe(storyHash('a\nb', 'c'));
    expect(storyHash('a', 'b')).not.toBe(storyHash('ab', ''));
    expect(storyHash('a', undefined)).not.toBe(storyHash('', 'a'));
  });

  test('are not valid where the log was tampered with', () => {
    const { folder } = folderWith('log');
    writeFileSync(path.join(folder, REVIEWS), '- { kind: sign, story: 2016-wg-01 }\n');
    expect(() => readReviews(folder)).toThrow(/entry 1/);
  });
});

describe('the build', () => {
  const { folder } = folderWith('build');
  const one = story(SLUG);

  test('refuses what is not reviewed and says what to do', () => {
    expect(() => reviewed([one], folder, false)).toThrow(
      /2016-wg-01: .*npm run stories -- --export.*npm run sign -- 2016-wg-01/s,
    );
  });

  test('marks it as a draft where drafts are asked for', () => {
    expect(reviewed([one], folder, true)).toEqual([{ ...one, draft: true }]);
  });

  test('takes it once it is reviewed, and no longer once a later export fails it', () => {
    reviewAll(folder);
    expect(reviewed([one], folder, false)).toEqual([one]);
    const { hash } = storyIn(folder, SLUG);
    const on = '2017-02-20';
    appendFileSync(
      path.join(folder, REVIEWS),
      `- { kind: fail, story: ${SLUG}, hash: ${hash}, exported: ${on}, on: ${on} }\n`,
    );
    expect(() => reviewed([one], folder, false)).toThrow(
      /has not passed the check against the export/,
    );
  });
});

test('every story of the sample is reviewed as it is', () => {
  const folder = 'data/sample/cases';
  const reviews = readReviews(folder);
  for (const { slug, hash } of storiesIn(folder))
    expect(toDo(slug, reviewState(reviews, slug, hash)), slug).toBeUndefined();
});
