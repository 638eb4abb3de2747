import { grouped } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Ages, OLD, type Part } from './ages.ts';

const WORDS = {
  zh: {
    ...{ age: '交办至今', open: '在办（件）', share: '占全部在办', limits: '95%区间' },
    ...{ old: `其中超过${OLD - 1}天`, all: '合计' },
  },
  en: {
    ...{ age: 'since assignment', open: 'open appeals', share: 'of all open' },
    ...{ limits: '95% limits', old: `of these, over ${OLD - 1} days`, all: 'total' },
  },
};

/** Every band with its share of all that is open, then those over half a year and the total. */
export function agesSheet({ open, bands, old }: Ages, lang: Lang): Sheet {
  const words = WORDS[lang];
  return {
    heads: [
      { label: words.age, numeric: false },
      ...[words.open, words.share, words.limits].map((label) => ({ label, numeric: true })),
    ],
    lines: [
      ...bands.map((band) => ({ head: band.name[lang], cells: cellsOf(band, lang) })),
      { head: words.all, cells: [textCell(grouped(open)), { kind: 'none' }, { kind: 'none' }] },
      { head: words.old, cells: cellsOf(old, lang) },
    ],
    first: 'code',
    unit: undefined,
  };
}

function cellsOf({ count, share }: Part, lang: Lang): SheetCell[] {
  return [
    textCell(grouped(count)),
    textCell(shareText(share?.value ?? null)),
    textCell(shareLimits(share, lang)),
  ];
}
