import { MEASURES } from '../../../pipeline/contract/measures.ts';
import { daysLimits, daysText } from '../../figures/days.ts';
import { grouped } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ClosingStep } from './curve.ts';
import type { Clock, Quartile } from './quartiles.ts';

const WORDS = {
  zh: {
    day: '天数',
    closed: '累计办结比例',
    limits: '95%区间',
    since: (days: string, since: string, limits: string) =>
      `${since}${days}${limits && `（95%区间${limits}）`}`,
  },
  en: {
    day: 'days',
    closed: 'share closed by then',
    limits: '95% limits',
    since: (days: string, since: string, limits: string) =>
      `${days} ${since}${limits && ` (95% limits ${limits})`}`,
  },
};
const COUNTS = ['at_risk', 'closed_since', 'left_since'] as const;

/** Every listed day with its counts and the share closed by then; below them the quartiles. */
export function closingSheet(
  steps: readonly ClosingStep[],
  clocks: readonly Clock[],
  lang: Lang,
): Sheet {
  const words = WORDS[lang];
  return {
    heads: [
      { label: words.day, numeric: false },
      ...COUNTS.map((id) => ({ label: MEASURES[id][lang], numeric: true })),
      ...[words.closed, words.limits].map((label) => ({ label, numeric: true })),
    ],
    lines: [
      ...steps.map((step) => ({ head: sinceAssignment(step.day), cells: cellsOf(step, lang) })),
      ...clocks.flatMap((clock) => clock.quartiles.map((one) => quartileLine(clock, one))),
    ],
    first: 'number',
    unit: undefined,
  };

  function sinceAssignment(day: number): string {
    const assignment = clocks.find(({ since }) => since === 'assignment');
    return words.since(daysText(day, lang), assignment?.name[lang] ?? '', '');
  }

  function quartileLine({ name }: Clock, { share, day, lower, upper }: Quartile) {
    const limits = lower === null ? '' : daysLimits(lower, upper, lang);
    const none: SheetCell[] = COUNTS.map(() => ({ kind: 'none' }));
    const cells: SheetCell[] = [...none, textCell(`${share * 100}%`), { kind: 'none' }];
    return { head: words.since(daysText(day, lang), name[lang], limits), cells };
  }
}

function cellsOf(step: ClosingStep, lang: Lang): SheetCell[] {
  const counts = [step.atRisk, step.events, step.censored].map((count) => textCell(grouped(count)));
  return [...counts, textCell(shareText(step.share)), textCell(shareLimits(step, lang))];
}
