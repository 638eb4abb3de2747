import { METHODS } from '../../pipeline/contract/methods.ts';
import type { Lang } from '../i18n/lang.ts';
import { demandAll, type Text } from '../texts/texts.ts';

/** Headings of every text, in this order; the last may be missing. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['说明什么', '怎么算', '不能说明什么', '常见误读'],
  en: ['What it says', 'How it is worked out', 'What it does not say', 'Common misreadings'],
};

/** Holds the texts to the declared methods: one in each language, under the fixed headings. */
export function demandTexts(texts: readonly Text[]): void {
  const kind = {
    folder: 'methods',
    name: { zh: '口径说明', en: 'Texts of the methods' },
    about: 'method',
    subjects: METHODS.map(({ id }) => id),
    headings: HEADINGS,
    lastMayMiss: true,
  };
  demandAll(kind, texts);
}
