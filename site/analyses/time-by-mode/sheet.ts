import { grouped } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ClosingStep } from '../closing-curve/curve.ts';
import type { Mode } from './modes.ts';

const WORDS = {
  zh: {
    ...{ day: '交办后天数', limits: '95%区间', all: '全部交办件' },
    assigned: (count: string) => `${count}件中已办结`,
  },
  en: {
    ...{ day: 'days since assignment', limits: '95% limits', all: 'all assigned' },
    assigned: (count: string) => `closed of ${count}`,
  },
};

/** A line a listed day: the share closed by then in each mode, and of all. */
export function modesSheet(
  modes: readonly Mode[],
  { assigned, steps }: Pick<Mode, 'assigned' | 'steps'>,
  lang: Lang,
): Sheet {
  const words = WORDS[lang];
  const curves = [
    ...modes.map((mode) => ({ ...mode, label: mode.name[lang] })),
    { assigned, steps, label: words.all },
  ];
  const known = steps.filter(({ share }) => share !== null);
  return {
    heads: [
      { label: words.day, numeric: false },
      ...curves.flatMap((curve) => [
        { label: curve.label, note: words.assigned(grouped(curve.assigned)), numeric: true },
        { label: words.limits, numeric: true },
      ]),
    ],
    lines: known.map(({ day }) => ({
      head: String(day),
      cells: curves.flatMap((curve) =>
        cellsOf(
          curve.steps.find((step) => step.day === day),
          lang,
        ),
      ),
    })),
    first: 'number',
    unit: undefined,
  };
}

function cellsOf(step: ClosingStep | undefined, lang: Lang): SheetCell[] {
  return [textCell(shareText(step?.share ?? null)), textCell(shareLimits(step ?? null, lang))];
}
