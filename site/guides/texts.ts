import type { Lang } from '../i18n/lang.ts';
import { ISSUES } from '../issues/issues.ts';
import { demandAll, type Kind, type Text } from '../texts/texts.ts';

/** Headings of every guide, in this order. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['这是什么', '准备什么证据', '可以走哪些路', '要注意的期限', '先做什么'],
  en: ['What it is', 'Evidence to bring', 'Routes', 'Time limits to mind', 'First steps'],
};

const GUIDES: Kind = {
  folder: 'guides',
  name: { zh: '诉求指南', en: 'Guides to the issues' },
  about: 'issue',
  subjects: ISSUES.map(({ slug }) => slug),
  headings: (lang) => [HEADINGS[lang]],
  calls: [],
};

/** Holds the guides to the issues: one in each language, under the fixed headings. */
export function demandGuides(texts: readonly Text[]): void {
  demandAll(GUIDES, texts);
}
