import { grouped } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { countAndShare, shareLimits } from '../../figures/share.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Cohort, HORIZONS } from './cohorts.ts';

const WORDS = {
  zh: {
    month: '交办月份',
    assigned: '交办',
    within: (days: number) => `${days}天内办结`,
    limits: '95%区间',
    notYet: '未满',
  },
  en: {
    month: 'assigned in',
    assigned: 'assigned',
    within: (days: number) => `closed within ${days} days`,
    limits: '95% limits',
    notYet: 'not yet',
  },
};

/** Every cohort, the newest first, with limits; of immature ones only the count so far. */
export function cohortSheet(cohorts: readonly Cohort[], lang: Lang): Sheet {
  const words = WORDS[lang];
  const heads = HORIZONS.flatMap(({ days }) => [
    { label: words.within(days), numeric: true },
    { label: words.limits, numeric: true },
  ]);
  return {
    heads: [
      { label: words.month, numeric: false },
      { label: words.assigned, numeric: true },
      ...heads,
    ],
    lines: cohorts.toReversed().map((cohort) => ({
      head: periodName(cohort.month, lang),
      cells: [textCell(grouped(cohort.assigned)), ...cohort.within.flatMap(cellsOf)],
    })),
    first: 'month',
    unit: undefined,
  };

  function cellsOf({ closed, mature, share }: Cohort['within'][number]): SheetCell[] {
    if (!mature) return [textCell(grouped(closed)), textCell(words.notYet)];
    return [
      textCell(countAndShare(grouped(closed), share?.value ?? null, lang)),
      textCell(shareLimits(share, lang)),
    ];
  }
}
