import { type Panel, panels } from '../../charts/panels.ts';
import type { Picture } from '../../charts/picture.ts';
import { grouped } from '../../figures/number.ts';
import { wholePercent } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartWords } from './charted.ts';
import type { Controlled } from './controlled.ts';

const LEGEND = {
  zh: { centre: '中心线', limit: '控制限', signal: '信号' },
  en: { centre: 'centre line', limit: 'control limits', signal: 'signal' },
};

/** One panel from zero: the series, its centre and limits in steps, signals as diamonds. */
export function controlPicture(chart: Controlled, words: ChartWords, lang: Lang): Picture {
  const { centre, limit, signal } = LEGEND[lang];
  const panel = panelOf(chart, words.value);
  const scale = scaleOf(chart);
  const left = chart.months.some(({ leftOut }) => leftOut);
  return {
    paint: (frame) => panels(frame, [panel], scale),
    legend: [
      { swatch: 'limit', label: centre },
      { swatch: 'limit-dash', label: limit },
      ...(chart.signals.length > 0 ? [{ swatch: 'diamond', label: signal }] : []),
      ...(left ? [{ swatch: 'hollow', label: words.leftOut }] : []),
    ],
    period: '',
  };
}

function panelOf({ months, signals }: Controlled, label: string): Panel {
  const points = months.map(({ month, value, control, leftOut }, place) => ({
    ...{ key: month, value, lower: null, upper: null, immature: leftOut },
    ...(control ? { control } : {}),
    marked: !leftOut && signals.some(({ first, last }) => first <= place && place <= last),
  }));
  return { label, points };
}

/** From zero to a little above all that is drawn; a share goes to 100% at most. */
function scaleOf(chart: Controlled) {
  const tops = chart.months.flatMap(({ value, control }) => [value ?? 0, control?.upper ?? 0]);
  const most = 1.05 * Math.max(...tops);
  if (chart.ofShares)
    return {
      domain: [0, Math.min(1, Math.ceil(most * 10) / 10)] satisfies [number, number],
      tick: wholePercent,
    };
  const step = 10 ** Math.floor(Math.log10(most || 1)) / 2;
  return { domain: [0, step * Math.ceil(most / step)] satisfies [number, number], tick: grouped };
}
