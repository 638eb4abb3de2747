import { grouped } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { type Sheet, type SheetCell, textCell, WITHHELD_CELL } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { signWords } from '../../sentences/sign.ts';
import type { Look, Looks } from './looks.ts';
import { expectedText, type Subject, thresholdText } from './words.ts';

const WORDS = {
  zh: { expected: '预期', threshold: '上限', past: '比较的以往期数', finding: '结论' },
  en: {
    ...{ expected: 'expected', threshold: 'threshold' },
    ...{ past: 'past periods used', finding: 'finding' },
  },
};

/** Every cell that was looked at, in published order. */
export function earlySheet({ period, looks }: Looks, { head }: Subject, lang: Lang): Sheet {
  const words = WORDS[lang];
  return {
    heads: [
      { label: head[lang], numeric: false },
      { label: periodName(period, lang), numeric: true },
      { label: words.expected, numeric: true },
      { label: words.threshold, numeric: true },
      { label: words.past, numeric: true },
      { label: words.finding, numeric: false },
    ],
    lines: looks.map((look) => ({ head: look.name[lang], cells: cellsOf(look, lang) })),
    first: 'code',
    unit: undefined,
  };
}

function cellsOf({ counts, sign }: Look, lang: Lang): SheetCell[] {
  const count = counts.at(-1)?.count ?? null;
  if (count === null)
    return [WITHHELD_CELL, WITHHELD_CELL, WITHHELD_CELL, WITHHELD_CELL, WITHHELD_CELL];
  const figures: SheetCell[] =
    sign.statement === 'none'
      ? [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]
      : [
          textCell(expectedText(sign.expected)),
          textCell(thresholdText(sign.threshold)),
          textCell(grouped(sign.past)),
        ];
  return [{ kind: 'figure', figure: count }, ...figures, textCell(signWords(sign, lang))];
}
