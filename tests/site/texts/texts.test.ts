import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../site/i18n/lang.ts';
import { CALLS, PAGES } from '../../../site/texts/page-texts.ts';
import { headingId, TEXT_PAGES } from '../../../site/texts/pages.ts';
import { demandAll, type Text } from '../../../site/texts/texts.ts';

const FOLDER = 'content/pages';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  path.extname(file),
);
const texts: Text[] = files.map((file) => ({
  id: file.replaceAll(path.sep, '/').replace(/\.mdx$/, ''),
  body: readFileSync(path.join(FOLDER, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}));
const textOf = (id: string) => texts.find((text) => text.id === id)?.body ?? '';

test('every page has a text in each language under its headings, and there is no other', () => {
  expect(texts.length).toBe(TEXT_PAGES.length * LANGS.length);
  expect(() => demandAll(PAGES, texts)).not.toThrow();
});

describe('the build stops with a sentence where', () => {
  const without = (id: string) => texts.filter((text) => text.id !== id);
  const changed = (change: (body: string) => string) => [
    ...without('en/about'),
    { id: 'en/about', body: change(textOf('en/about')) },
  ];

  test('a text is missing', () => {
    const sentence = /网站各页的文字不齐.*\n.*content\/pages\/en\/about\.mdx is missing/;
    expect(() => demandAll(PAGES, without('en/about'))).toThrow(sentence);
  });

  test('a text is of no page, or not of the kind that is read', () => {
    for (const [id, name] of [
      ['zh/abuot', 'zh/abuot.mdx'],
      ['zh/about.md', 'zh/about.md'],
      ['about', 'about.mdx'],
    ] as const)
      expect(() => demandAll(PAGES, [...texts, { id, body: '' }])).toThrow(`${name} is of no page`);
  });

  test.each([
    ['other headings', (body: string) => body.replace('## Who publishes it\n', '')],
    ['other headings', (body: string) => `${body}\n## Ranking\n`],
    ['other headings', (body: string) => `# About\n${body}`],
    ['an import or an export', (body: string) => `import x from 'x';\n${body}`],
    ['an expression', (body: string) => `${body}\n{1 + 1}`],
    ['HTML', (body: string) => `${body}\n<div>x</div>`],
    ['HTML', (body: string) => `${body}\n<!-- x -->`],
    ['a component it may not call', (body: string) => `${body}\n<Rate id="x" />`],
    ['a component it may not call', (body: string) => `${body}\n<Seen />`],
    ['a link that does not go through See', (body: string) => `${body}\n[x](/data/)`],
    ['a link that does not go through See', (body: string) => `${body}\nhttps://example.org`],
    ['a block of code', (body: string) => `${body}\n\`\`\`sh\nls\n\`\`\``],
  ])('a text has %s', (fault, change) => {
    expect(() => demandAll(PAGES, changed(change))).toThrow(`en/about.mdx has ${fault}`);
  });
});

test('headings have one id each', () => {
  expect(headingId('How to cite')).toBe('cite');
  expect(headingId('怎样引用')).toBe('cite');
  expect(() => headingId('排名')).toThrow('no page of text has the heading 排名');
  for (const { headings } of TEXT_PAGES)
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  // one written heading never means two ids
  const written = TEXT_PAGES.flatMap(({ headings }) => headings);
  for (const lang of LANGS)
    for (const one of written) expect(headingId(one[lang]), one[lang]).toBe(one.id);
});

test.each(TEXT_PAGES)('both texts of $id call the same', ({ id }) => {
  const pattern = new RegExp(
    `<(?:${CALLS.filter((call) => call !== 'Chinese').join('|')})[^>]*>`,
    'g',
  );
  const [zh, en] = LANGS.map((lang) => textOf(`${lang}/${id}`).match(pattern) ?? []);
  expect(en).toEqual(zh);
  const items = LANGS.map((lang) => textOf(`${lang}/${id}`).match(/^(?:-|\d+\.) /gm)?.length ?? 0);
  expect(items[1]).toBe(items[0]);
});

test('the licence that is named is the one of the project', () => {
  const { license } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const lang of LANGS) expect(textOf(`${lang}/about`)).toContain(license);
});

test('Chinese texts keep to full-width punctuation, and no spaces between letters', () => {
  for (const { id, body = '' } of texts.filter((text) => text.id.startsWith('zh/'))) {
    const words = body.replaceAll(/<[^>]*>/g, '');
    expect(words, id).not.toMatch(
      /\p{Script=Han}[,.;:?!()"'][^\d]|\p{Script=Han} +\p{Script=Han}/u,
    );
  }
});

test('no telephone number but 12351, no address, no rate', () => {
  for (const { id, body = '' } of texts) {
    expect(body.match(/\d{5,}/g)?.filter((number) => number !== '12351') ?? [], id).toEqual([]);
    expect(body, id).not.toMatch(/[@%]|第\d+条|Article \d/);
  }
});
