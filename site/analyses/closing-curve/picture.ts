import { curves } from '../../charts/curves.ts';
import type { Picture } from '../../charts/picture.ts';
import { daysLimits, daysText } from '../../figures/days.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type ClosingStep, drawn } from './curve.ts';
import type { Quartile } from './quartiles.ts';

/** Beyond a year few are left to follow; the table goes on. */
const LAST = 365;

const WORDS = {
  zh: {
    axis: '交办后天数',
    band: '办结比例的95%区间',
    quartiles: '办结四分之一、一半、四分之三要多少天',
    rest: `图画到${LAST}天，以后的在表里`,
    closed: { 0.25: '四分之一', 0.5: '一半', 0.75: '四分之三' },
    named: (share: string, days: string, limits: string) =>
      `${share}：${days}${limits && `（${limits}）`}`,
  },
  en: {
    axis: 'days since assignment',
    band: '95% limits of the share closed',
    quartiles: 'days until a quarter, half and three quarters were closed',
    rest: `drawn up to ${LAST} days; the table goes on`,
    closed: { 0.25: 'a quarter', 0.5: 'half', 0.75: 'three quarters' },
    named: (share: string, days: string, limits: string) =>
      `${share}: ${days}${limits && ` (${limits})`}`,
  },
};

/** Share closed by days since assignment, with the quartiles on it. */
export function closingPicture(
  steps: readonly ClosingStep[],
  quartiles: readonly Quartile[],
  lang: Lang,
): Picture {
  const words = WORDS[lang];
  const points = drawn(steps, LAST);
  const last = points.at(-1)?.day ?? 0;
  const named = quartiles
    .filter(({ day }) => day <= last)
    .map((one) => ({ ...one, label: label(one) }));
  const goesOn = steps.some(({ day, share }) => day > LAST && share !== null);
  return {
    paint: (frame) => curves(frame, [{ label: '', points, named }], words.axis),
    legend: [
      { swatch: 's4', label: words.band },
      { swatch: 'hollow', label: words.quartiles },
      ...(goesOn ? [{ swatch: 'none', label: words.rest }] : []),
    ],
    period: '',
  };

  function label({ share, day, lower, upper }: Quartile): string {
    const limits = lower === null ? '' : daysLimits(lower, upper, lang);
    const closed = words.closed[share as keyof typeof words.closed];
    return words.named(closed, daysText(day, lang), limits);
  }
}
