import { curves } from '../../charts/curves.ts';
import type { Picture } from '../../charts/picture.ts';
import { running } from '../../figures/number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type ClosingStep, drawn } from '../closing-curve/curve.ts';
import type { Mode } from './modes.ts';

/** Beyond half a year a mode has too few left to draw. */
const LAST = 180;

const WORDS = {
  zh: {
    axis: '交办后天数',
    label: (name: string, count: string) => `${name}（${count}件）`,
    band: '办结比例的95%区间',
    beside: '全部交办件',
    rest: `图画到${LAST}天，以后的在表里`,
  },
  en: {
    axis: 'days since assignment',
    label: (name: string, count: string) => `${name} (${count})`,
    band: '95% limits of the share closed',
    beside: 'all assigned appeals',
    rest: `drawn up to ${LAST} days; the table goes on`,
  },
};

/** One frame a mode: its curve with its band, and the curve of all. */
export function modesPicture(
  modes: readonly Mode[],
  all: readonly ClosingStep[],
  lang: Lang,
): Picture {
  const words = WORDS[lang];
  const beside = drawn(all, LAST);
  const items = modes.map(({ name, assigned, steps }) => ({
    label: words.label(name[lang], running(assigned, lang)),
    points: drawn(steps, LAST),
    beside,
  }));
  const goesOn = all.some(({ day, share }) => day > LAST && share !== null);
  return {
    paint: (frame) => curves(frame, items, words.axis),
    legend: [
      { swatch: 's4', label: words.band },
      { swatch: 'limit-dash', label: words.beside },
      ...(goesOn ? [{ swatch: 'none', label: words.rest }] : []),
    ],
    period: '',
  };
}
