import { exactFunnelLimits } from '../../../pipeline/stats/funnel/funnel-limits.ts';
import { type FunnelCurve, type FunnelPoint, funnelPlot } from '../../charts/funnel-plot.ts';
import type { Picture } from '../../charts/picture.ts';
import { receivedIn } from '../../figures/group.ts';
import { shareText, wholePercent } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { CityFunnel } from './funnel.ts';

const WORDS = {
  zh: {
    axes: { base: '交办件数', share: '办结率' },
    target: (share: string) => `公开各行合计的办结率${share}`,
    two: (how: string) => `2σ界限（95%，${how}）`,
    three: (how: string) => `3σ界限（99.8%，${how}）`,
    how: (wider: string) => (wider ? `精确二项，放宽到${wider}倍` : '精确二项'),
    broken: (floor: string) => `纵轴不从0开始，从${floor}起`,
    outside: '在3σ之外',
    between: '在2σ与3σ之间',
  },
  en: {
    axes: { base: 'assigned', share: 'closure rate' },
    target: (share: string) => `closure of the published rows together, ${share}`,
    two: (how: string) => `2σ limits (95%, ${how})`,
    three: (how: string) => `3σ limits (99.8%, ${how})`,
    how: (wider: string) => (wider ? `exact binomial, ${wider} times as wide` : 'exact binomial'),
    broken: (floor: string) => `the axis begins at ${floor}, not at 0`,
    outside: 'outside 3σ',
    between: 'between 2σ and 3σ',
  },
};

/** Points on each curve: enough for it to look smooth. */
const STEPS = 60;

/** The places that are compared, with the curves of their limits. */
export function funnelPicture(funnel: CityFunnel, lang: Lang): Picture {
  const words = WORDS[lang];
  const { compared, province, dispersion } = funnel;
  const [target, phi] = [province.share.value, dispersion.toApply];
  const [points, curves] = [pointsOf(funnel, lang), curvesOf(funnel)];
  const floor = floorOf(points, curves);
  const how = words.how(phi > 1 ? Math.sqrt(phi).toFixed(2) : '');
  const legend = [
    { swatch: 'line', label: words.target(shareText(target)) },
    { swatch: 'limit-dash', label: words.two(how) },
    { swatch: 'limit', label: words.three(how) },
    ...(points.some(({ beyond }) => beyond === 'two')
      ? [{ swatch: 'hollow', label: words.between }]
      : []),
    ...(points.some(({ beyond }) => beyond === 'three')
      ? [{ swatch: 'spot', label: words.outside }]
      : []),
    ...(floor > 0 ? [{ swatch: 'none', label: words.broken(wholePercent(floor)) }] : []),
  ];
  return {
    paint: (frame) => funnelPlot(frame, { points, curves, target, floor, axes: words.axes }),
    ...{ legend, period: receivedIn(compared.year, lang) },
  };
}

function pointsOf({ places }: CityFunnel, lang: Lang): FunnelPoint[] {
  return places.flatMap(({ name, assigned, against }) =>
    against === null || assigned === null
      ? []
      : [
          {
            ...{ label: name[lang], base: assigned, share: against.share.value },
            beyond: against.standing?.band ?? null,
          },
        ],
  );
}

/** Limits from the smallest base that is compared to the largest, through those of every place. */
function curvesOf({ places, base, province, dispersion }: CityFunnel): FunnelCurve[] {
  const own = places.flatMap(({ assigned, against }) => (against ? [Number(assigned)] : []));
  const most = Math.max(...own);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) =>
    Math.round(base * (most / base) ** (step / STEPS)),
  );
  return [...new Set([...steps, ...own])]
    .sort((a, b) => a - b)
    .map((at) => ({
      ...{ base: at },
      limits: exactFunnelLimits(province.share.value, at, dispersion.toApply),
    }));
}

/** A whole ten per cent below everything drawn. */
function floorOf(points: readonly FunnelPoint[], curves: readonly FunnelCurve[]): number {
  const shown = [
    ...points.map(({ share }) => share),
    ...curves.map(({ limits }) => limits.three.lower),
  ];
  return Math.max(0, Math.ceil(Math.min(...shown) * 10 - 1) / 10);
}
