import type { Picture } from '../../charts/picture.ts';
import { type Range, ranges } from '../../charts/ranges.ts';
import type { Lang } from '../../i18n/lang.ts';
import { signed } from '../../sentences/change.ts';
import type { Compared } from './compared.ts';
import { isChanged } from './words.ts';

const WORDS = {
  zh: {
    ...{ count: '（%）', share: '（百分点）', limits: '95%区间', changed: '区间不含零' },
    ...{ same: '与上年相同', yearly: '同比' },
  },
  en: {
    ...{
      count: ' (%)',
      share: ' (points)',
      limits: '95% limits',
      changed: 'limits leave out zero',
    },
    ...{ same: 'same as a year before', yearly: 'year on year' },
  },
};

/** Steps the two scales are rounded up to: per cent, and percentage points. */
const STEP = { count: 10, share: 5 };

/** Changes against the year before, each with limits: counts in per cent, under them rates in points. */
export function changesPicture(list: readonly Compared[], lang: Lang): Picture {
  const { limits, changed, same, yearly, ...units } = WORDS[lang];
  const drawn = list.filter(({ against }) => against === 'year');
  const parts = (['count', 'share'] as const).map((unit) => {
    const own = drawn.filter(({ figure }) => (figure.whole ? 'share' : 'count') === unit);
    const items = own.map((one) => itemOf(one, one.figure.name[lang] + units[unit]));
    return { unit, items, domain: domainOf(items, STEP[unit]) };
  });
  const marked = parts.some(({ items }) => items.some((item) => item.marked));
  return {
    paint: (frame) =>
      parts
        .map(({ unit, items, domain }) =>
          ranges({ ...frame, id: `${frame.id}-${unit}`, title: frame.title + units[unit] }, items, {
            domain,
            tick,
            reference: { value: 0, label: same },
          }),
        )
        .join(''),
    legend: [
      { swatch: 'none', label: yearly },
      { swatch: 'line', label: limits },
      ...(marked ? [{ swatch: 'diamond', label: changed }] : []),
    ],
    period: '',
  };
}

function itemOf({ figure, change }: Compared, label: string): Range {
  const base = { key: figure.id, label };
  if (change.kind === 'none')
    return {
      ...{ ...base, value: null, lower: null, upper: null },
      note: change.why === 'withheld' ? 'withheld' : 'none',
    };
  const { lower, upper } = change;
  const value = change.kind === 'count' ? change.percent : change.points;
  return { ...base, value, lower, upper, note: 'none', marked: isChanged(change) };
}

/** From as far below zero as above it, so that both ways are read alike. */
function domainOf(items: readonly Range[], step: number): [number, number] {
  const ends = items.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const most = Math.max(step, ...ends.map((end) => Math.abs(end ?? 0)));
  const end = step * Math.ceil(most / step);
  return [-end, end];
}

/** Whole numbers with their sign. */
function tick(value: number): string {
  return signed(value).replace(/\.0$/, '');
}
