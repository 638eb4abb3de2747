import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../site/i18n/lang.ts';
import { CALLS, PAGES } from '../../../site/texts/page-texts.ts';
import { headingId, TEXT_PAGES } from '../../../site/texts/pages.ts';
import { kindFaults, type Text } from '../../../site/texts/texts.ts';

const FOLDER = 'content/pages';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  path.extname(file),
);
const texts: Text[] = files.map((file) => ({
  id: file.replaceAll(path.sep, '/').replace(/\.mdx$/, ''),
  source: readFileSync(path.join(FOLDER, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}));
const textOf = (id: string) => texts.find((text) => text.id === id)?.source ?? '';

test('every page has a text in each language under its headings, and there is no other', () => {
  expect(texts.length).toBe(TEXT_PAGES.length * LANGS.length);
  expect(kindFaults(PAGES, texts)).toEqual([]);
});

describe('the build stops with a sentence where', () => {
  const without = (id: string) => texts.filter((text) => text.id !== id);
  const changed = (change: (source: string) => string) => [
    ...without('en/about'),
    { id: 'en/about', source: change(textOf('en/about')) },
  ];

  test('a text is missing', () => {
    const sentence = /content\/pages\/en\/about\.mdx .*is missing/;
    expect(kindFaults(PAGES, without('en/about')).join('\n')).toMatch(sentence);
  });

  test('a text is of no page, or not of the kind that is read', () => {
    for (const [id, name] of [
      ['zh/abuot', 'zh/abuot.mdx'],
      ['zh/about.md', 'zh/about.md'],
      ['about', 'about.mdx'],
    ] as const)
      expect(kindFaults(PAGES, [...texts, { id, source: '' }]).join('\n')).toMatch(
        new RegExp(`${name} .*is of no page`),
      );
  });

  test.each([
    ['other headings', (source: string) => source.replace('## Who publishes it\n', '')],
    ['other headings', (source: string) => `${source}\n## Ranking\n`],
    ['other headings', (source: string) => `# About\n${source}`],
    ['an import or an export', (source: string) => `import x from 'x';\n${source}`],
    ['an expression', (source: string) => `${source}\n{1 + 1}`],
    ['HTML', (source: string) => `${source}\n<div>x</div>`],
    ['HTML', (source: string) => `${source}\n<!-- x -->`],
    ['a component it may not call', (source: string) => `${source}\n<Rate id="x" />`],
    ['a component it may not call', (source: string) => `${source}\n<Seen />`],
    ['a link that does not go through See', (source: string) => `${source}\n[x](/data/)`],
    ['a link that does not go through See', (source: string) => `${source}\nhttps://example.org`],
    ['code: ', (source: string) => `${source}\n\`\`\`sh\nls\n\`\`\``],
  ])('a text has %s', (fault, change) => {
    expect(kindFaults(PAGES, changed(change)).join('\n')).toMatch(
      new RegExp(`en/about\\.mdx:\\d+:\\d+ .*${fault}`),
    );
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
    `<(?:${Object.keys(CALLS)
      .filter((call) => call !== 'Chinese')
      .join('|')})[^>]*>`,
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
  for (const { id, source = '' } of texts.filter((text) => text.id.startsWith('zh/'))) {
    const words = source.replaceAll(/<[^>]*>/g, '');
    expect(words, id).not.toMatch(
      /\p{Script=Han}[,.;:?!()"'][^\d]|\p{Script=Han} +\p{Script=Han}/u,
    );
  }
});

test('no telephone number but 12351, no address, no rate', () => {
  for (const { id, source = '' } of texts) {
    expect(source.match(/\d{5,}/g)?.filter((number) => number !== '12351') ?? [], id).toEqual([]);
    expect(source, id).not.toMatch(/[@%]|第\d+条|Article \d/);
  }
});
