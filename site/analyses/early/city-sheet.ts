import { DIMENSIONS } from '../../../pipeline/contract/tables/dimensions.ts';
import type { Sheet, SheetCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { SIGN } from '../../sentences/sign.ts';
import { cityGroups } from './city-groups.ts';
import type { Look, Looks } from './looks.ts';
import { signalsOf, type Tally, tallyOf } from './tally.ts';
import { besides } from './words.ts';

/** What came of the cells that were looked at: the parts of a bar, the columns of the table. */
export const OUTCOMES = [
  { of: 'signals', ...SIGN.signal, swatch: 's2' },
  { of: 'quiet', ...SIGN.no_signal, swatch: 's1' },
  { of: 'short', ...SIGN.past_too_short, swatch: 's4' },
  { of: 'withheld', ...SIGN.withheld, swatch: 's3' },
] as const;

/** How many cells of a tally came to this. */
export function numberOf(tally: Tally, of: (typeof OUTCOMES)[number]['of']): number {
  return of === 'quiet' ? tally.judged - tally.signals : tally[of];
}

const WORDS = {
  zh: { looked: '看了几项', which: '高于预期的是', none: '无' },
  en: { looked: 'looked at', which: 'which are above', none: 'none' },
};

/** Each issue group: how many cities were looked at, how many judged, and each signal by name. */
export function citySheet(found: Looks, lang: Lang): Sheet {
  const words = WORDS[lang];
  return {
    heads: [
      { label: DIMENSIONS.issue_group[lang], numeric: false },
      { label: words.looked, numeric: true },
      ...OUTCOMES.map((outcome) => ({ label: outcome[lang], numeric: true })),
      { label: words.which, numeric: false },
    ],
    lines: cityGroups(found).map(({ name, looks }) => {
      const tally = tallyOf(looks);
      const counts = OUTCOMES.map(({ of }) => text(numberOf(tally, of)));
      return {
        head: name[lang],
        cells: [text(tally.looked), ...counts, text(named(looks, lang) || words.none)],
      };
    }),
    first: 'code',
    unit: undefined,
  };
}

function named(looks: readonly Look[], lang: Lang): string {
  return signalsOf(looks)
    .map(({ names: [city], sign }) =>
      lang === 'zh'
        ? `${city?.zh}（${besides(sign, 'zh')}）`
        : `${city?.en} (${besides(sign, 'en')})`,
    )
    .join(lang === 'zh' ? '；' : '; ');
}

function text(of: string | number): SheetCell {
  return { kind: 'text', text: String(of) };
}
