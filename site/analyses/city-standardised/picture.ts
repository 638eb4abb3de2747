import type { Picture } from '../../charts/picture.ts';
import { type Range, ranges } from '../../charts/ranges.ts';
import { receivedIn } from '../../figures/group.ts';
import { levelText } from '../../figures/ratio.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isNowhere } from '../cities/place.ts';
import type { CityStandardised, StandardisedPlace } from './standardised.ts';

const WORDS = {
  zh: {
    reference: '1：同全省',
    limits: (level: string) => `线段：${level}区间，各地合起来95%`,
    withheld: '※ 有不公开的大类',
    none: (base: number) => `— 交办不满${base}件`,
  },
  en: {
    reference: '1: like the province',
    limits: (level: string) => `lines: ${level} limits, 95% for all together`,
    withheld: '※ a withheld group',
    none: (base: number) => `— under ${base} assigned`,
  },
};

/** The ratio of every place with its joint limits, in published order, beside 1. */
export function standardisedPicture(all: CityStandardised, lang: Lang): Picture {
  const words = WORDS[lang];
  // appeals without one place have no place to be held against 1
  const shown = all.places.filter((place) => !isNowhere(place));
  const items = shown.map((place) => rangeOf(place, lang));
  const reference = { value: 1, label: words.reference };
  const legend = [
    { swatch: 'none', label: words.limits(levelText(all.level)) },
    ...(shown.some(({ apart }) => apart === 'withheld')
      ? [{ swatch: 'none', label: words.withheld }]
      : []),
    ...(shown.some(({ apart }) => apart === 'small')
      ? [{ swatch: 'none', label: words.none(all.base) }]
      : []),
  ];
  return {
    paint: (frame) => ranges(frame, items, { domain: domainOf(items), tick, reference }),
    ...{ legend, period: receivedIn(all.compared.year, lang) },
  };
}

function rangeOf({ code, name, apart, ratio }: StandardisedPlace, lang: Lang): Range {
  return {
    ...{ key: code, label: name[lang], value: ratio?.ratio ?? null },
    ...{ lower: ratio?.joint.lower ?? null, upper: ratio?.joint.upper ?? null },
    ...{ note: apart === 'withheld' ? 'withheld' : 'none', marked: Boolean(ratio?.side) },
  };
}

/** Two decimals are enough beside a dot: the table has three. */
function tick(ratio: number): string {
  return ratio.toFixed(2);
}

/** From a twentieth below all that is drawn to a twentieth above it, with 1 inside. */
function domainOf(items: readonly Range[]): [number, number] {
  const ends = items.flatMap(({ lower, upper }) => [lower ?? 1, upper ?? 1]);
  return [Math.floor(Math.min(1, ...ends) * 20) / 20, Math.ceil(Math.max(1, ...ends) * 20) / 20];
}
