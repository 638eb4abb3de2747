import { MEASURES } from '../../../pipeline/contract/measures.ts';
import { receivedIn } from '../../figures/group.ts';
import { levelText, ratioLimits, ratioText } from '../../figures/ratio.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { apartWords } from '../cities/words.ts';
import type { CityStandardised, StandardisedPlace } from './standardised.ts';

const WORDS = {
  zh: {
    place: '地方',
    expected: '应有办结',
    ratio: '标准化比',
    basis: '办结 ÷ 应有办结',
    limits: (level: string) => `${level}区间`,
    joint: '各地合起来95%',
    side: '与1比',
    sides: { high: '高于1', low: '低于1' },
    none: '含1',
  },
  en: {
    place: 'place',
    expected: 'expected closed',
    ratio: 'standardised ratio',
    basis: 'closed ÷ expected',
    limits: (level: string) => `${level} limits`,
    joint: '95% for all together',
    side: 'against 1',
    sides: { high: 'above 1', low: 'below 1' },
    none: 'includes 1',
  },
};

/** Every place in published order: observed, expected, their ratio and both pairs of limits. */
export function standardisedSheet(all: CityStandardised, lang: Lang): Sheet {
  const words = WORDS[lang];
  return {
    heads: [
      { label: words.place, note: receivedIn(all.compared.year, lang), numeric: false },
      { label: MEASURES.assigned[lang], numeric: true },
      { label: MEASURES.closed[lang], numeric: true },
      { label: words.expected, numeric: true },
      { label: words.ratio, note: words.basis, numeric: true },
      { label: words.limits('95%'), numeric: true },
      { label: words.limits(levelText(all.level)), note: words.joint, numeric: true },
      // short words, which belong beside the limits and are not to break
      { label: words.side, numeric: true },
    ],
    lines: all.places.map((place) => ({
      head: place.name[lang],
      cells: [
        { kind: 'figure', figure: place.assigned },
        { kind: 'figure', figure: place.closed },
        ...compare(place, all.base, lang),
      ],
    })),
    first: 'code',
    unit: undefined,
  };
}

function compare({ apart, ratio }: StandardisedPlace, base: number, lang: Lang): SheetCell[] {
  if (apart === 'withheld') return Array(5).fill({ kind: 'figure', figure: null });
  if (!ratio)
    return [
      ...Array(4).fill({ kind: 'none' }),
      textCell(apart ? apartWords(apart, base, lang) : ''),
    ];
  const { sides, none } = WORDS[lang];
  return [
    ...[textCell(ratio.expected.toFixed(1)), textCell(ratioText(ratio.ratio))],
    ...[textCell(ratioLimits(ratio, lang)), textCell(ratioLimits(ratio.joint, lang))],
    textCell(ratio.side ? sides[ratio.side] : none),
  ];
}
