import { hatchLegend, type Picture } from '../../charts/picture.ts';
import { isCut, type Range, ranges } from '../../charts/ranges.ts';
import { periodName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { percentText, signed } from '../../sentences/change.ts';
import type { Kind, Reading } from './readings.ts';

const WORDS = {
  zh: {
    ...{ change: '比上年同期的变化', limits: '区间（全页合计95%）', points: '单位：百分点' },
    ...{ marked: '区间不含0', cut: '箭头：区间伸到图外', same: '没有变化' },
    periods: (now: string, before: string) => `${now}与${before}`,
  },
  en: {
    ...{ change: 'change on the year', limits: 'limits (95% for the page)' },
    ...{ points: 'unit: percentage points', marked: 'limits leave 0 out' },
    ...{ cut: 'arrow: the limits reach beyond the chart', same: 'no change' },
    periods: (now: string, before: string) => `${now} and ${before}`,
  },
};

/** Ends and steps of the axis: more than three times as many is cut, a share cannot reach so far. */
const AXIS = { percent: { step: 50, most: 200 }, points: { step: 2, most: 100 } };

/** One row an item: its change, with limits, beside the line of no change. */
export function barometerPicture(
  reading: Reading,
  kind: Kind,
  { lang, least }: { lang: Lang; least: number },
): Picture {
  const words = WORDS[lang];
  const written = kind === 'shares' ? signed : percentText;
  const items = reading.items.map(({ code, name, change }): Range => {
    const row = { key: code, label: name[lang] };
    if (!change) return { ...row, value: null, lower: null, upper: null, note: 'withheld' };
    const { value } = change;
    const figure = value === null ? {} : { figure: written(value) };
    return { ...row, ...change, ...figure, marked: change.direction !== 'unclear' };
  });
  const domain = domainOf(items, AXIS[kind === 'shares' ? 'points' : 'percent']);
  // every step of the axis is whole
  const tick = (value: number) => written(value).replace('.0', '');
  const legend = [
    { swatch: 'dot', label: words.change },
    { swatch: 'line', label: words.limits },
    ...(items.some(({ marked }) => marked) ? [{ swatch: 'diamond', label: words.marked }] : []),
    ...hatchLegend(
      reading.items.flatMap(({ now, before }) => [now, before]),
      least,
      lang,
    ),
    ...(isCut(items, domain) ? [{ swatch: 'none', label: words.cut }] : []),
    ...(kind === 'shares' ? [{ swatch: 'none', label: words.points }] : []),
  ];
  return {
    paint: (frame) =>
      ranges(frame, items, {
        ...{ domain, tick },
        reference: { value: 0, label: words.same },
      }),
    legend,
    period: words.periods(periodName(reading.now, lang), periodName(reading.before, lang)),
  };
}

/** Ends at whole steps around all limits, no further than the most. */
function domainOf(items: Range[], { step, most }: { step: number; most: number }) {
  const low = Math.min(-step, ...items.map(({ lower }) => lower ?? 0));
  const high = Math.max(step, ...items.map(({ upper, note }) => upper ?? (note ? 0 : most)));
  const domain: [number, number] = [
    Math.floor(low / step) * step,
    Math.min(most, Math.ceil(high / step) * step),
  ];
  return domain;
}
