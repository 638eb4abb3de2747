import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDES, HEADINGS } from '../../../site/guides/texts.ts';
import { LANGS } from '../../../site/i18n/lang.ts';
import { ISSUES } from '../../../site/issues/issues.ts';
import { kindFaults, type Text } from '../../../site/texts/texts.ts';

const FOLDER = 'content/guides';
/** Numbers anybody may call: the union’s hotline, that of the labour departments, legal aid. */
const CALLS = ['12351', '12333', '12348'];

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  path.extname(file),
);
const texts: Text[] = files.map((file) => ({
  id: file.replaceAll(path.sep, '/').replace(/\.mdx$/, ''),
  source: readFileSync(path.join(FOLDER, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}));

test('every issue has a guide in each language under the fixed headings, and there is no other', () => {
  expect(texts.length).toBe(ISSUES.length * LANGS.length);
  expect(kindFaults(GUIDES, texts)).toEqual([]);
});

describe('the build stops with a sentence where', () => {
  const without = (id: string) => texts.filter((text) => text.id !== id);

  test('a guide is missing', () => {
    const sentence = /content\/guides\/en\/wg\.mdx .*is missing/;
    expect(kindFaults(GUIDES, without('en/wg')).join('\n')).toMatch(sentence);
  });

  test('a guide is of no issue', () => {
    const source = HEADINGS.zh.map((heading) => `## ${heading}\n`).join('\n');
    expect(kindFaults(GUIDES, [...texts, { id: 'zh/wg01', source }]).join('\n')).toMatch(
      /content\/guides\/zh\/wg01\.mdx .*is of no issue/,
    );
  });

  test.each([
    ['the last is missing', HEADINGS.zh.slice(0, -1)],
    ['two have changed places', HEADINGS.zh.toReversed()],
  ])('of the headings %s', (_, headings) => {
    const source = headings.map((heading) => `## ${heading}\n`).join('\n');
    expect(kindFaults(GUIDES, [...without('zh/wg'), { id: 'zh/wg', source }]).join('\n')).toMatch(
      /zh\/wg\.mdx:\d+:1 .*other headings/,
    );
  });
});

test.each(texts)(
  '$id is plain text: it calls published figures alone and leads nowhere',
  (text) => {
    const { source = '' } = text;
    expect(source.replaceAll(/<(?:Cell|Share) [^<>]*\/>/g, '')).not.toMatch(
      /^(?:import|export)\b|[{}`<>&]|\]\(|https?:/m,
    );
  },
);

test.each(texts)('$id is as long as can be read on a telephone', ({ id, source = '' }) => {
  const said = source.replaceAll(/^## .*$/gm, '');
  const letters = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (id.startsWith('zh/')) {
    expect(letters).toBeGreaterThanOrEqual(250);
    expect(letters).toBeLessThanOrEqual(450);
  } else {
    expect(letters).toBe(0);
    expect(said.match(/\p{L}+/gu)?.length).toBeGreaterThan(150);
    expect(said.match(/\p{L}+/gu)?.length).toBeLessThan(300);
  }
});

test.each(texts)(
  '$id names the hotline, no other number and no article of a law',
  ({ source = '' }) => {
    const numbers = source.match(/\d{3,}/g) ?? [];
    expect(numbers).toContain('12351');
    for (const number of numbers) expect(CALLS).toContain(number);
    expect(source).not.toMatch(/第[一二三四五六七八九十百\d]+条|\barticle \d|%/i);
  },
);

test.each(ISSUES)('both guides of $code name the same numbers to call', ({ slug }) => {
  const [zh, en] = LANGS.map((lang) => {
    const source = texts.find(({ id }) => id === `${lang}/${slug}`)?.source ?? '';
    return [...new Set(source.match(/\d{5}/g))].sort();
  });
  expect(en).toEqual(zh);
});
