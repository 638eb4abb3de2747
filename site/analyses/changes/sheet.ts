import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Compared, Side } from './compared.ts';
import type { Figure } from './figures.ts';
import { amountText, limitsText, monthsName, sizeText, verdict } from './words.ts';

const WORDS = {
  zh: {
    heads: ['指标', '比较', '本期', '数值', '对照期', '数值', '变化', '95%区间', '结论'],
    against: { year: '同比', month: '环比' },
  },
  en: {
    heads: [
      'figure',
      'compared',
      'now',
      'value',
      'before',
      'value',
      'change',
      '95% limits',
      'verdict',
    ],
    against: { year: 'Year on year', month: 'Month on month' },
  },
};

/** Columns of words; the others are figures and the months they are of, which do not break. */
const WORDY = [0, 1, 8];

/** Every figure against a year and a month before, in the order of the list. */
export function changesSheet(list: readonly Compared[], lang: Lang): Sheet {
  const { heads, against } = WORDS[lang];
  return {
    heads: heads.map((label, place) => ({ label, numeric: !WORDY.includes(place) })),
    lines: list.map(({ figure, against: which, now, before, change }) => ({
      head: figure.name[lang],
      cells: [
        textCell(against[which]),
        ...[now, before].flatMap((side) => [
          textCell(monthsName(side, lang)),
          amountCell(figure, side, lang),
        ]),
        textCell(sizeText(change, lang)),
        textCell(limitsText(change, lang)),
        textCell(verdict(change, lang)),
      ],
    })),
    first: 'code',
    unit: undefined,
  };
}

function amountCell(figure: Figure, { amount }: Side, lang: Lang): SheetCell {
  const isWithheld = amount && (amount.part === null || (figure.whole && amount.whole === null));
  if (isWithheld) return { kind: 'figure', figure: null };
  return textCell(amountText(figure, amount, lang));
}
