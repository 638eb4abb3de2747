import { describe, expect, test } from 'vitest';
import { storyTextFaults } from '../../../site/cases/faults.ts';
import { HEADINGS } from '../../../site/cases/text.ts';
import { faultLine } from '../../../site/texts/fault.ts';
import { textFiles } from '../../../site/texts/files.ts';
import { faultsOf } from '../../../site/texts/texts.ts';
import { SAMPLE_CASES } from '../build.ts';

const RULES = { headings: [['结果']], calls: { See: ['place'], Cell: ['at'] }, bound: true };
const HEAD = '---\nlead: 一句话。\n---\n\n## 结果\n\n';
/** Faults of a text whose words begin in line 7. */
const found = (words: string) =>
  faultsOf({ id: 'zh/x', source: HEAD + words }, RULES).map((fault) => faultLine('x.mdx', fault));

test('words, lists, bold and the closed set of components are no fault', () => {
  expect(found('一句**话**，见<See place="data" />。\n\n- 一\n- 二\n\n1. 三\n')).toEqual([]);
});

describe('what brings more than words is refused where it stands', () => {
  test.each([
    ['an import', "一。\n\nimport a from './a.astro'", '9:1', 'an import or an export'],
    ['an export', 'export const a = 1', '7:1', 'an import or an export'],
    ['an expression', '一{process.env}二', '7:2', 'an expression'],
    ['an expression by itself', '{1 + 1}', '7:1', 'an expression'],
    ['an expression in an attribute', '<See place={a} />', '7:1', 'an expression'],
    ['attributes from elsewhere', '<See {...a} />', '7:1', 'an expression'],
    ['an attribute it has not', '<See place="data" onclick="x" />', '7:1', 'no attribute onclick'],
    ['an attribute without value', '<See place />', '7:1', 'an expression'],
    ['an image with a handler', '一<img src="x" onerror="y" />', '7:2', 'HTML: <img>'],
    ['an image from outside', '一二![三](https://a.example/b.png)', '7:3', 'an image'],
    ['an image by reference', '![一][a]\n\n[a]: https://a.example/b.png', '7:1', 'an image'],
    ['a link that runs', '一[二](javascript:alert)', '7:2', 'a link'],
    ['a link that runs, hidden in entities', '[一](java&#115;cript:alert)', '7:1', 'a link'],
    ['a link by reference', '[一][a]\n\n[a]: https://a.example', '9:1', 'a link'],
    ['an address that becomes a link', '看 https://a.example 。', '7:3', 'a link'],
    ['an address in entities', '&#104;ttps://a.example', '7:1', 'a link'],
    ['an address in angles', '看<https://a.example>。', '7:2', 'HTML or a stray bracket'],
    ['a script', '<script>alert</script>', '7:1', 'HTML: <script>'],
    ['a style', '<style>a</style>', '7:1', 'HTML: <style>'],
    ['a comment', '一<!-- 二 -->', '7:2', 'HTML or a stray bracket'],
    ['a frame', '<iframe src="https://a.example" />', '7:1', 'HTML: <iframe>'],
    ['a fragment', '<>一</>', '7:1', 'HTML: <>'],
    ['HTML that is not closed', '一<br>二', '7:2', 'HTML or a stray bracket'],
    ['a component of its own', '<Danger />', '7:1', 'a component it may not call: <Danger>'],
    ['a component by a name of objects', '<constructor />', '7:1', 'HTML: <constructor>'],
    ['a component of a namespace', '<See.place />', '7:1', 'a component it may not call'],
    ['code', '`一`', '7:1', 'code'],
    ['a block of code', '~~~sh\nls\n~~~', '7:1', 'code'],
    ['a table', '| 一 | 二 |\n|---|---|\n| 三 | 四 |', '7:1', 'table'],
    ['a footnote', '一[^a]\n\n[^a]: 二', '7:2', 'footnoteReference'],
    ['a quotation', '> 一', '7:1', 'blockquote'],
  ])('%s', (_, words, place, what) => {
    const lines = found(words);
    expect(lines.some((line) => line.startsWith(`x.mdx:${place} `) && line.includes(what))).toBe(
      true,
    );
  });

  test.each([
    ['lead: 一<b>二</b>', '2:8'],
    ['lead: "一{1 + 1}"', '2:9'],
    ['title: "[x](javascript:y)"\nlead: 二', '2:11'],
  ])('markup in the front matter: %s', (front, place) => {
    const faults = faultsOf({ id: 'zh/x', source: `---\n${front}\n---\n\n## 结果\n` }, RULES);
    expect(faults.map((fault) => faultLine('x', fault))[0]).toMatch(
      `x:${place} 标题和摘要只能是字`,
    );
  });

  test('all faults of a text at once, in its order', () => {
    const lines = found('八成。\n\n{a}\n\n<b>一</b>\n\n### 二');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      ['7:1', '9:1', '11:1', '13:1'].map((place) => `x.mdx:${place}`),
    );
  });
});

test('a fault of a story says its file, its line and its column', () => {
  const [file] = textFiles(`${SAMPLE_CASES}/zh`);
  const source = `${file?.source}\n{process.env}`;
  const line = source.split('\n').length;
  expect(storyTextFaults([{ id: 'x', lang: 'zh', file: 'zh/x.mdx', source }])).toEqual([
    `zh/x.mdx:${line}:1 不能有{}里的表达式，请写成字 / an expression: write words instead`,
  ]);
  expect(HEADINGS.zh.length).toBe(5);
});
