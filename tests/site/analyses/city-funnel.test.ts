import { describe, expect, test } from 'vitest';
import { exactFunnelLimits } from '../../../pipeline/stats/funnel/funnel-limits.ts';
import { cityFunnel } from '../../../site/analyses/city-funnel/analysis.ts';
import { type CityFunnel, funnelOf } from '../../../site/analyses/city-funnel/funnel.ts';
import { funnelPicture } from '../../../site/analyses/city-funnel/picture.ts';
import { funnelSentence } from '../../../site/analyses/city-funnel/sentence.ts';
import { funnelSheet } from '../../../site/analyses/city-funnel/sheet.ts';
import type { Row } from '../../../site/editions/schema.ts';
import { shareLimits } from '../../../site/figures/share.ts';
import { byHead } from './given.ts';
import { type Counts, cityRow } from './places.ts';

const FRAME = { id: 'f', title: '', desc: '', width: 720 };
const BASE = 30;

/** 2015 read two years later: mature, nothing waiting. */
function funnel(places: Record<string, Counts>): CityFunnel {
  const rows: Row[] = Object.entries(places).map(([code, of]) => cityRow('2015', code, of));
  const found = funnelOf(rows, '2017-01-17', BASE);
  if (!found) throw new Error('no funnel');
  return found;
}

/** Rates in no order at all; one place is small, one withheld, one is no place. */
const CALM = {
  D: [100, 90, 4],
  B: [200, 184, 10],
  S: [29, 29],
  A: [50, 44, 6],
  W: [null, null],
  C: [300, 267, 20],
  'X-UNK': [100, 86, 0],
} satisfies Record<string, Counts>;

/** One place far below the others, which are as like as can be. */
const ONE_LOW = {
  ...{ A: [400, 380], B: [300, 285], C: [200, 190], D: [120, 114], E: [80, 76], F: [60, 57] },
  ...{ G: [50, 48], H: [40, 38], I: [150, 142], J: [90, 86], K: [110, 80] },
} satisfies Record<string, Counts>;

/** Everybody far from everybody. */
const WILD = {
  ...{ A: [400, 392], B: [400, 300], C: [400, 388], D: [400, 310] },
  ...{ E: [400, 396], F: [400, 305] },
} satisfies Record<string, Counts>;

describe('the province', () => {
  test('is the sum of the published rows: places too small and no places are in it', () => {
    const { province } = funnel(CALM);
    expect(province).toMatchObject({ published: 6, withheld: 1, assigned: 779, closed: 700 });
    expect(province.open).toBe(40);
    expect(province.share.value).toBeCloseTo(700 / 779, 12);
  });

  test('withheld rows change nothing but their own line', () => {
    const { W, ...shown } = CALM;
    expect(W).toEqual([null, null]);
    expect(funnel(CALM).province.share).toEqual(funnel(shown).province.share);
  });
});

describe('limits', () => {
  test('are the exact ones at the base of each place', () => {
    const { places, province } = funnel(CALM);
    for (const { assigned, against } of places)
      if (against)
        expect(against.limits).toEqual(exactFunnelLimits(province.share.value, Number(assigned)));
  });

  // target 0.5, n = 100: F(39) = 0.0176, F(40) = 0.0284 of the binomial, so 40 − α
  test('hand-worked: 2σ at a base of 100 and a target of a half', () => {
    const { places } = funnel({ A: [100, 50], B: [100, 48], C: [100, 52] });
    const two = places[0]?.against?.limits.two;
    const alpha = (0.02844396682 - 0.025) / (0.02844396682 - 0.01760010011);
    expect(two?.lower).toBeCloseTo((40 - alpha) / 100, 9);
    expect(two?.upper).toBeCloseTo(1 - (40 - alpha) / 100, 9);
  });

  test('are not widened for a single place that stands out', () => {
    const { dispersion, places } = funnel(ONE_LOW);
    expect(dispersion.toApply).toBe(1);
    expect(places.map(({ against }) => against?.standing ?? null).filter(Boolean)).toEqual([
      { side: 'low', band: 'three' },
    ]);
  });

  test('are widened by √φ where all places differ by more than chance', () => {
    const { dispersion, places, province } = funnel(WILD);
    expect(dispersion.toApply).toBeGreaterThan(4);
    const plain = exactFunnelLimits(province.share.value, 400);
    const drop = (limits: typeof plain) => province.share.value - limits.two.lower;
    expect(drop(places[0]?.against?.limits ?? plain) / drop(plain)).toBeCloseTo(
      Math.sqrt(dispersion.phi),
      9,
    );
  });
});

describe('what is compared', () => {
  test('is not a small place, a withheld one, or none', () => {
    const compared = funnel(CALM).places.filter(({ against }) => against);
    expect(compared.map(({ code }) => code)).toEqual(['D', 'B', 'A', 'C']);
    expect(funnel(CALM).places.map(({ apart }) => apart)).toEqual([
      ...[null, null, 'small', null, 'withheld', null, 'nowhere'],
    ]);
  });

  test('is nothing where fewer than three places can be, or all is closed', () => {
    const of = (places: Record<string, Counts>) =>
      funnelOf(
        Object.entries(places).map(([code, counts]) => cityRow('2015', code, counts)),
        ...(['2017-01-17', BASE] as const),
      );
    expect(of({ A: [100, 90], B: [100, 80], C: [29, 20] })).toBeUndefined();
    expect(of({ A: [100, 100], B: [100, 100], C: [40, 40] })).toBeUndefined();
    expect(of({ A: [100, 0], B: [100, 0], C: [40, 0] })).toBeUndefined();
    expect(of({ A: [null, null] })).toBeUndefined();
    expect(of({ A: [0, 0] })).toBeUndefined();
    expect(of({})).toBeUndefined();
  });
});

describe('the drawing', () => {
  const dots = (svg: string) => [...svg.matchAll(/<circle/g)].length;

  test('has a dot for each place compared and a name only beyond the limits', () => {
    const svg = funnelPicture(funnel(CALM), 'zh').paint(FRAME);
    expect(dots(svg)).toBe(4);
    for (const code of Object.keys(CALM)) expect(svg).not.toContain(`>${code}市<`);
    const signal = funnelPicture(funnel(ONE_LOW), 'zh').paint(FRAME);
    expect(dots(signal)).toBe(11);
    expect(signal).toContain('>K市<');
    expect(signal).not.toContain('>A市<');
  });

  test('says that the axis is broken, and what is drawn', () => {
    const legend = (of: CityFunnel) =>
      funnelPicture(of, 'zh')
        .legend.map(({ label }) => label)
        .join('；');
    expect(legend(funnel(CALM))).toContain('2σ界限（95%，精确二项）');
    expect(legend(funnel(CALM))).toContain('纵轴不从0开始，从60%起');
    expect(legend(funnel(CALM))).not.toContain('在3σ之外');
    expect(legend(funnel(ONE_LOW))).toContain('在3σ之外');
    const times = Math.sqrt(funnel(WILD).dispersion.phi).toFixed(2);
    expect(legend(funnel(WILD))).toContain(`3σ界限（99.8%，精确二项，放宽到${times}倍）`);
  });
});

describe('the table', () => {
  test('keeps the published order and holds every limit that is drawn', () => {
    const found = funnel(CALM);
    const lines = byHead(funnelSheet(found, 'zh'));
    expect(Object.keys(lines)).toEqual([
      ...['公开各行合计', 'D市', 'B市', 'S市', 'A市', 'W市', 'C市', 'X-UNK市'],
    ]);
    for (const { name, against } of found.places) {
      if (!against) continue;
      for (const limits of [against.limits.two, against.limits.three])
        expect(lines[name.zh]).toContain(shareLimits(limits, 'zh'));
    }
  });

  test('withholds a withheld place altogether and gives a small one no limits', () => {
    const lines = byHead(funnelSheet(funnel(CALM), 'zh'));
    expect(lines.W市).toEqual(Array(7).fill('※'));
    expect(lines.S市).toEqual(['29', '29', '0', '29/29', '—', '—', '不满30件']);
    expect(lines['X-UNK市']?.at(-1)).toBe('不是一个地方');
    expect(byHead(funnelSheet(funnel(ONE_LOW), 'en')).K?.at(-1)).toBe('below 3σ');
    expect(lines.A市?.at(-1)).toBe('2σ以内');
  });
});

describe('the sentence', () => {
  test('where nothing lies outside', () => {
    expect(funnelSentence(funnel(CALM), 'zh')).toBe(
      '2015年收到的诉求，公开的6行合计（另有1行不公开，不在其中）交办779件，办结700件（89.9%，95%区间87.5～91.8%），仍在办40件。交办满30件的4个地方与这一比率比较，没有一个在3σ界限之外（只凭偶然，500个里约有1个）。各地之间的差别总体上没有超出偶然（φ = 0.23，p = 0.92）。在界限之外，是去问一问的理由，不是结论。',
    );
    expect(funnelSentence(funnel(CALM), 'en')).toContain(
      'Of 4 places with 30 or more assigned, compared with that share, none lies outside the 3σ limits (by chance alone about 1 in 500 would).',
    );
  });

  test('names those outside by side, in published order', () => {
    expect(funnelSentence(funnel(ONE_LOW), 'zh')).toContain(
      '1个在3σ界限之外（只凭偶然，500个里约有1个）：低于全省的有K市',
    );
    const sides = funnelSentence(funnel({ ...ONE_LOW, L: [300, 300], M: [400, 400] }), 'en');
    expect(sides).toContain('above the province L and M, below it K');
  });

  test('says that limits are widened', () => {
    const { phi } = funnel(WILD).dispersion;
    const [told, times] = [`φ = ${phi.toFixed(2)}`, Math.sqrt(phi).toFixed(2)];
    expect(funnelSentence(funnel(WILD), 'zh')).toContain(
      `总体上大于偶然（${told}，p < 0.001），界限已放宽到${times}倍。`,
    );
    expect(funnelSentence(funnel(WILD), 'en')).toContain(
      `differ by more than chance (${told}, p < 0.001), so the limits are drawn ${times} times as wide.`,
    );
  });
});

test('is notable for a place outside 3σ or for places that differ as a whole', () => {
  const notable = (places: Record<string, Counts>) =>
    cityFunnel.answer({
      rows: () => Object.entries(places).map(([code, of]) => cityRow('2015', code, of)),
      asOf: '2017-01-17',
      policy: { rate_base: BASE } as Parameters<typeof cityFunnel.answer>[0]['policy'],
    })?.notable;
  expect([CALM, ONE_LOW, WILD].map(notable)).toEqual([false, true, true]);
});
