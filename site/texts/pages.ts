import type { Lang } from '../i18n/lang.ts';

type Named = { id: string } & Record<Lang, string>;

/** A page of text: its id is its address and its file, its headings are fixed, with ids to link to. */
export interface TextPage extends Named {
  headings: readonly Named[];
}

/** Every page of text, in the order of the links to them. */
export const TEXT_PAGES: readonly TextPage[] = [
  {
    ...{ id: 'about', zh: '关于本台账', en: 'About this ledger' },
    headings: [
      { id: 'what', zh: '这是什么', en: 'What it is' },
      { id: 'who', zh: '谁发布', en: 'Who publishes it' },
      { id: 'not', zh: '不是什么', en: 'What it is not' },
      { id: 'steps', zh: '一期怎样出来', en: 'How an edition comes about' },
      { id: 'cite', zh: '怎样引用', en: 'How to cite' },
      { id: 'error', zh: '发现错误怎么办', en: 'How to report an error' },
      { id: 'licence', zh: '程序和数据的许可', en: 'Licence of code and data' },
    ],
  },
  {
    ...{ id: 'supervise', zh: '工友监督团', en: 'Supervision by workers' },
    headings: [
      { id: 'who', zh: '谁可以核对', en: 'Who can check' },
      { id: 'pages', zh: '每一页可以查什么', en: 'What each page is good for' },
      { id: 'by-hand', zh: '用计算器就能查的', en: 'What a calculator can check' },
      { id: 'compare', zh: '前后两期对着看', en: 'Compare two editions' },
      { id: 'again', zh: '用程序重做一遍', en: 'Do it all again by program' },
      { id: 'ask', zh: '到活动上问', en: 'Ask at a forum' },
      { id: 'checklist', zh: '核对清单', en: 'Checklist' },
    ],
  },
  {
    ...{ id: 'accessibility', zh: '无障碍说明', en: 'Accessibility' },
    headings: [
      { id: 'done', zh: '做了什么', en: 'What was done' },
      { id: 'keyboard', zh: '用键盘', en: 'Keyboard' },
      { id: 'large', zh: '把字放大', en: 'Large type' },
      { id: 'contrast', zh: '颜色和对比', en: 'Colour and contrast' },
      { id: 'tested', zh: '怎样检查的', en: 'How it is tested' },
      { id: 'limits', zh: '还做不到的', en: 'Known limits' },
      { id: 'report', zh: '遇到困难怎么办', en: 'How to report a problem' },
    ],
  },
];

/** Address of a page of text, without base and language. */
export function textPath({ id }: TextPage): string {
  return `/${id}/`;
}

/** The fixed id of a heading as it is written in a text. */
export function headingId(written: string): string {
  const found = TEXT_PAGES.flatMap(({ headings }) => headings).find(({ zh, en }) =>
    [zh, en].includes(written),
  );
  if (!found) throw new Error(`no page of text has the heading ${written}`);
  return found.id;
}
