import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { METHODS } from '../../../pipeline/contract/methods.ts';
import { LANGS } from '../../../site/i18n/lang.ts';
import { HEADINGS, METHOD_TEXTS } from '../../../site/methods/texts.ts';
import { kindFaults, type Text } from '../../../site/texts/texts.ts';

const FOLDER = 'content/methods';
const COMPONENTS = readdirSync('site/components/prose').map((file) => path.parse(file).name);
const CALL = new RegExp(`^<(?:${COMPONENTS.join('|')})(?: [a-z]+="[\\w/-]+")* />$`);

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  path.extname(file),
);
const texts: Text[] = files.map((file) => ({
  id: file.replaceAll(path.sep, '/').replace(/\.mdx$/, ''),
  source: readFileSync(path.join(FOLDER, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}));

/** What a text calls, in its order: `<See method="closed" />`. */
const callsOf = ({ source = '' }: Text) => source.match(/<[^>]*>/g) ?? [];

test('every method has a text in each language under the fixed headings, and there is no other', () => {
  expect(texts.length).toBe(METHODS.length * LANGS.length);
  expect(kindFaults(METHOD_TEXTS, texts)).toEqual([]);
});

describe('the build stops with a sentence where', () => {
  const without = (id: string) => texts.filter((text) => text.id !== id);

  test('a text is missing', () => {
    const sentence = /content\/methods\/en\/closed\.mdx .*is missing/;
    expect(kindFaults(METHOD_TEXTS, without('en/closed')).join('\n')).toMatch(sentence);
  });

  test('a text is of no method, or not of the kind that is read', () => {
    const source = '## 说明什么\n\n## 怎么算\n\n## 不能说明什么\n';
    for (const [id, name] of [
      ['zh/closd', 'zh/closd.mdx'],
      ['zh/closed.md', 'zh/closed.md'],
      ['closed', 'closed.mdx'],
    ] as const)
      expect(kindFaults(METHOD_TEXTS, [...texts, { id, source }]).join('\n')).toMatch(
        new RegExp(`${name} .*is of no method`),
      );
  });

  test.each([
    ['one is missing', '## 说明什么\n\n## 怎么算\n'],
    ['one is added', '## 说明什么\n\n## 怎么算\n\n## 不能说明什么\n\n## 排名\n'],
    ['one is of another level', '## 说明什么\n\n### 怎么算\n\n## 不能说明什么\n'],
    ['they are in another order', '## 怎么算\n\n## 说明什么\n\n## 不能说明什么\n'],
  ])('of the headings %s', (_, source) => {
    const text = { id: 'zh/closed', source };
    expect(kindFaults(METHOD_TEXTS, [...without('zh/closed'), text]).join('\n')).toMatch(
      /zh\/closed\.mdx:\d+:1 .*other headings/,
    );
  });
});

test.each(texts)('$id calls the closed set of components and nothing else', (text) => {
  expect(text.source).not.toMatch(/^(?:import|export)\b|[{}`]|\]\(/m);
  for (const call of callsOf(text)) expect(call).toMatch(CALL);
  expect(text.source?.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>&]/);
});

test.each(texts)(
  '$id is terse: at most 300 Chinese characters a section',
  ({ id, source = '' }) => {
    const sections = source.split(/^## .*$/m).slice(1);
    expect(sections.length).toBeGreaterThanOrEqual(HEADINGS.zh.length - 1);
    for (const section of sections) {
      const length = section.match(/\p{Script=Han}/gu)?.length ?? 0;
      if (id.startsWith('zh/')) expect(length).toBeGreaterThan(25);
      expect(length).toBeLessThanOrEqual(id.startsWith('zh/') ? 300 : 0);
    }
  },
);

test.each(METHODS)('both texts of $id call the same', ({ id }) => {
  const [zh = [], en = []] = LANGS.map((lang) => {
    const text = texts.find((one) => one.id === `${lang}/${id}`);
    return text && callsOf(text).toSorted();
  });
  expect(en).toEqual(zh);
});

test('a change is named by its component alone', () => {
  for (const { id, source } of texts)
    expect(source?.replaceAll(/<[^>]*>/g, ''), id).not.toMatch(
      /上升|下降|改善|恶化|好转|\b(?:rose|improve[sd]?|worsen\w*)\b/,
    );
});
