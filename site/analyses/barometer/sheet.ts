import { NONE } from '../../../pipeline/contract/edition.ts';
import { grouped } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { countAndShare } from '../../figures/share.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { directionWord } from '../../sentences/change.ts';
import type { Kind, Read, Reading } from './readings.ts';
import { limitsOf, nameOfRows, sizeOf, UNSAID } from './words.ts';

const WORDS = {
  zh: {
    ...{
      change: '变化',
      limits: '区间',
      together: '全页合计95%',
      verdict: '结论',
      points: '百分点',
    },
    ...{ dispersion: '离散系数', short: '1（以往太短）' },
  },
  en: {
    ...{
      change: 'change',
      limits: 'limits',
      together: '95% for the page',
      verdict: 'finding',
      points: 'points',
    },
    ...{ dispersion: 'dispersion', short: '1 (past too short)' },
  },
};

/** Every item with both counts, the change, its limits and the word for it, in published order. */
export function barometerSheet(reading: Reading, kind: Kind, lang: Lang): Sheet {
  const words = WORDS[lang];
  const { now, before, items, whole } = reading;
  return {
    heads: [
      { label: nameOfRows(kind, lang), numeric: false },
      { label: periodName(now, lang), numeric: true },
      { label: periodName(before, lang), numeric: true },
      { label: words.change, ...(whole ? { note: words.points } : {}), numeric: true },
      { label: words.limits, note: words.together, numeric: true },
      { label: words.verdict, numeric: false },
      { label: words.dispersion, numeric: true },
    ],
    lines: items.map((item) => ({
      head: item.name[lang],
      cells: [
        countCell(item.now, whole?.now, lang),
        countCell(item.before, whole?.before, lang),
        ...changeCells(item, kind, lang),
      ],
    })),
    first: 'code',
    unit: undefined,
  };
}

function countCell(count: number | null, whole: number | undefined, lang: Lang): SheetCell {
  if (count === null || whole === undefined) return { kind: 'figure', figure: count };
  return textCell(countAndShare(grouped(count), count / whole, lang));
}

function changeCells({ change, dispersion }: Read, kind: Kind, lang: Lang): SheetCell[] {
  const none: SheetCell = { kind: 'none' };
  if (!change) return [none, none, textCell(UNSAID[lang]), none];
  return [
    textCell(sizeOf(change, kind) || NONE),
    textCell(limitsOf(change, kind, lang)),
    textCell(directionWord(change.direction, lang)),
    textCell(dispersion === null ? WORDS[lang].short : dispersion.toFixed(1)),
  ];
}
