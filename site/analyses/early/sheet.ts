import { grouped } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import type { Sheet, SheetCell } from '../../figures/sheet.ts';
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
  const figures: SheetCell[] =
    sign.statement === 'none'
      ? [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]
      : [
          text(expectedText(sign.expected)),
          text(thresholdText(sign.threshold)),
          text(grouped(sign.past)),
        ];
  const newest: SheetCell = { kind: 'figure', figure: counts.at(-1)?.count ?? null };
  return [newest, ...figures, text(signWords(sign, lang))];
}

function text(of: string): SheetCell {
  return { kind: 'text', text: of };
}
