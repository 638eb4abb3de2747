import type { Picture } from '../../charts/picture.ts';
import { type Range, ranges } from '../../charts/ranges.ts';
import { receivedIn } from '../../figures/group.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isNowhere } from '../cities/place.ts';
import type { CityTimes, PlaceTime } from './times.ts';

const WORDS = {
  zh: {
    days: (days: number) => `${days}天`,
    limits: '点：中位数；线段：95%区间',
    none: '— 办结太少',
    withheld: '※ 不公开',
  },
  en: {
    days: (days: number) => `${days} days`,
    limits: 'dots: medians; lines: 95% limits',
    none: '— too few closed',
    withheld: '※ withheld',
  },
};

/** The median of every place with its limits, in published order, from 0 days. */
export function timePicture({ compared, places }: CityTimes, lang: Lang): Picture {
  const words = WORDS[lang];
  const items = places.filter((place) => !isNowhere(place)).map((place) => rangeOf(place, lang));
  const ends = items.map(({ value, upper }) => Math.max(value ?? 0, upper ?? 0));
  const domain: [number, number] = [0, Math.ceil(Math.max(...ends) / 10) * 10];
  const legend = [
    { swatch: 'none', label: words.limits },
    ...(['none', 'withheld'] as const)
      .filter((why) => items.some(({ note }) => note === why))
      .map((why) => ({ swatch: 'none', label: words[why] })),
  ];
  return {
    paint: (frame) => ranges(frame, items, { domain, tick: words.days }),
    ...{ legend, period: receivedIn(compared.year, lang) },
  };
}

function rangeOf({ code, name, assigned, median, lower, upper }: PlaceTime, lang: Lang): Range {
  const range = { key: code, label: name[lang], value: median, lower, upper };
  if (median !== null) return range;
  return { ...range, note: assigned === null ? 'withheld' : 'none' };
}
