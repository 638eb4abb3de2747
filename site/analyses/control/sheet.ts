import { NONE } from '../../../pipeline/contract/edition.ts';
import { grouped } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { countAndShare } from '../../figures/share.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartWords } from './charted.ts';
import type { Controlled, Judged } from './controlled.ts';
import { lineText } from './figures.ts';
import { ruleWords } from './signal-words.ts';

const WORDS = {
  zh: { month: '月份', lines: ['中心线', '下控制限', '上控制限'], signal: '信号', and: '；' },
  en: {
    month: 'month',
    lines: ['centre line', 'lower limit', 'upper limit'],
    signal: 'signal',
    and: '; ',
  },
};

/** Every month, the newest first: its figure, centre, limits, and the signals it is part of. */
export function controlSheet(chart: Controlled, words: ChartWords, lang: Lang): Sheet {
  const { month, lines, signal, and } = WORDS[lang];
  return {
    heads: [
      { label: month, numeric: false },
      ...[words.value, ...lines].map((label) => ({ label, numeric: true })),
      { label: signal, numeric: false },
    ],
    lines: chart.months
      .map((judged, place) => ({
        head: periodName(judged.month, lang),
        cells: [figureCell(judged, lang), ...limitCells(judged), textCell(said(judged, place))],
      }))
      .toReversed(),
    first: 'month',
    unit: undefined,
  };

  function limitCells({ control }: Judged): SheetCell[] {
    if (!control) return lines.map(() => ({ kind: 'none' }));
    return [control.centre, control.lower, control.upper].map((one) =>
      textCell(lineText(one, chart.ofShares)),
    );
  }

  function said({ leftOut }: Judged, place: number): string {
    if (leftOut) return words.leftOut;
    const own = chart.signals.filter(({ first, last }) => first <= place && place <= last);
    return own.map((one) => ruleWords(one, lang)).join(and) || NONE;
  }
}

function figureCell({ part, whole, value }: Judged, lang: Lang): SheetCell {
  if (part === null || whole === null) return { kind: 'figure', figure: null };
  if (whole === undefined) return { kind: 'figure', figure: part };
  return textCell(countAndShare(`${grouped(part)} / ${grouped(whole)}`, value, lang));
}
