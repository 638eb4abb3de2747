import { describe, expect, test } from 'vitest';
import { wilson } from '../../../pipeline/stats/interval/wilson.ts';
import { cityStandardised } from '../../../site/analyses/city-standardised/analysis.ts';
import { standardisedPicture } from '../../../site/analyses/city-standardised/picture.ts';
import { standardisedSentence } from '../../../site/analyses/city-standardised/sentence.ts';
import { standardisedSheet } from '../../../site/analyses/city-standardised/sheet.ts';
import {
  type CityStandardised,
  standardisedOf,
} from '../../../site/analyses/city-standardised/standardised.ts';
import type { Row } from '../../../site/editions/schema.ts';
import { ratioLimits } from '../../../site/figures/ratio.ts';
import { byHead } from './given.ts';
import { type Counts, cityRow } from './places.ts';

const BASE = 30;
const [JOB, CARE] = ['JOB', 'CARE'];

/** Easy ones close at 9 in 10, hard ones at 5 in 10, wherever they come up. */
const ALIKE: Record<string, [job: Counts, care: Counts]> = {
  easy: [
    [90, 81],
    [10, 5],
  ],
  hard: [
    [10, 9],
    [90, 45],
  ],
  even: [
    [50, 45],
    [50, 25],
  ],
};
const LISTED: typeof ALIKE = {
  ...ALIKE,
  small: [
    [20, 18],
    [8, 4],
  ],
  hidden: [
    [40, 36],
    [null, null],
  ],
  'X-UNK': [
    [null, null],
    [null, null],
  ],
};

function rowsOf(places: typeof ALIKE): Row[] {
  return Object.entries(places).flatMap(([code, groups]) =>
    groups.map((of, at) => {
      const row = cityRow('2015', code, of);
      return { ...row, keys: { ...row.keys, issue_group: [JOB, CARE][at] ?? '' } };
    }),
  );
}

function standardised(places: typeof ALIKE): CityStandardised {
  const found = standardisedOf(rowsOf(places), '2017-01-17', BASE);
  if (!found) throw new Error('nothing');
  return found;
}

describe('the ratio', () => {
  test('is 1 for places that are alike issue by issue, however their mix is', () => {
    const ratios = standardised(ALIKE).places.map(({ ratio }) => ratio?.ratio);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 12);
  });

  // JOB: 270 of 300, CARE: 135 of 180 over the published rows
  test('hand-worked, with limits at 95% and at the level shared among three', () => {
    const { places, level } = standardised({
      A: [
        [100, 90],
        [60, 55],
      ],
      B: [
        [100, 90],
        [60, 40],
      ],
      C: [
        [100, 90],
        [60, 40],
      ],
    });
    const ratio = places[0]?.ratio;
    const expected = 100 * 0.9 + 60 * 0.75;
    expect(ratio?.expected).toBeCloseTo(expected, 12);
    expect(ratio?.ratio).toBeCloseTo(145 / expected, 12);
    expect(level).toBeCloseTo(1 - 0.05 / 3, 12);
    const [own, joint] = [
      wilson({ part: 145, whole: 160 }),
      wilson({ part: 145, whole: 160 }, level),
    ];
    expect(ratio?.lower).toBeCloseTo((own.lower * 160) / expected, 12);
    expect(ratio?.joint.upper).toBeCloseTo((joint.upper * 160) / expected, 12);
  });

  test('rests on published rows alone: a withheld group gives none, and its rate is of the others', () => {
    const { places } = standardised(LISTED);
    expect(places.map(({ apart }) => apart)).toEqual([
      ...[null, null, null, 'small', 'withheld', 'withheld'],
    ]);
    expect(places.find(({ code }) => code === 'hidden')).toMatchObject({
      ...{ assigned: null, closed: null, ratio: null },
    });
    for (const { ratio } of places) if (ratio) expect(ratio.ratio).toBeCloseTo(1, 12);
  });

  test('is nothing where fewer than three places can be compared', () => {
    const { easy, hard } = ALIKE as Required<typeof ALIKE>;
    expect(standardisedOf(rowsOf({ easy, hard } as typeof ALIKE), '2017-01-17', BASE)).toBe(
      undefined,
    );
    expect(standardisedOf([], '2017-01-17', BASE)).toBeUndefined();
  });

  test('is none where nothing was closed anywhere', () => {
    const none: [Counts, Counts] = [
      [20, 0],
      [20, 0],
    ];
    const { places } = standardised({ A: none, B: none, C: none });
    expect(places.map(({ ratio }) => ratio)).toEqual([null, null, null]);
    const sheet = byHead(standardisedSheet(standardised({ A: none, B: none, C: none }), 'zh'));
    expect(sheet.A市).toEqual(['40', '0', '—', '—', '—', '—', '']);
  });
});

describe('the table', () => {
  test('keeps the published order, withholds, and holds both pairs of limits', () => {
    const all = standardised(LISTED);
    const lines = byHead(standardisedSheet(all, 'zh'));
    expect(Object.keys(lines)).toEqual(all.places.map(({ name }) => name.zh));
    expect(lines.hidden市).toEqual(Array(7).fill('※'));
    expect(lines.small市).toEqual(['28', '22', '—', '—', '—', '—', '不满30件']);
    for (const { name, ratio } of all.places) {
      if (!ratio) continue;
      expect(lines[name.zh]).toContain(ratioLimits(ratio, 'zh'));
      expect(lines[name.zh]).toContain(ratioLimits(ratio.joint, 'zh'));
    }
  });
});

describe('the drawing', () => {
  test('has a dot for what is compared, ※ for what is withheld, and no line for no place', () => {
    const svg = standardisedPicture(standardised(LISTED), 'zh').paint({
      ...{ id: 's', title: '', desc: '', width: 720 },
    });
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(3);
    expect([...svg.matchAll(/>※</g)]).toHaveLength(1);
    expect([...svg.matchAll(/>—</g)]).toHaveLength(1);
    expect(svg).toContain('>1：同全省<');
    expect(svg).not.toContain('X-UNK');
  });
});

describe('the sentence', () => {
  const apart: typeof ALIKE = {
    ...ALIKE,
    far: [
      [90, 50],
      [10, 2],
    ],
  };

  test('where all limits include 1, with the number of places looked at', () => {
    expect(standardisedSentence(standardised(LISTED), 'zh')).toBe(
      '2015年收到的诉求，各地与全省同类诉求的办结率相比：实际办结 ÷ 应有办结，同时看3个地方，每个用98.33%区间，合起来才是95%。各地的区间都含1。1个有不公开的大类（※），1个交办不满30件，不比较。区间不含1，是去问一问的理由，不是结论。',
    );
    expect(standardisedSentence(standardised(ALIKE), 'en')).toContain(
      'with 98.33% limits for each of 3 places, so that all of them hold together at 95%. All of the limits include 1. Limits that exclude 1 are a reason',
    );
  });

  test('names those whose limits exclude 1, in published order', () => {
    const all = standardised(apart);
    const far = all.places.at(-1)?.ratio;
    expect(far?.side).toBe('low');
    expect(standardisedSentence(all, 'zh')).toMatch(
      /[1-9]个地方的区间不含1：.*far市（0\.\d{3}，区间0\.\d{3}～0\.\d{3}）。/,
    );
    expect(standardisedSentence(all, 'en')).toMatch(/limits that exclude 1: .*far \(0\.\d{3}/);
  });

  test('is notable only then', () => {
    const notable = (places: typeof ALIKE) =>
      cityStandardised.answer({
        ...{ rows: () => rowsOf(places), asOf: '2017-01-17' },
        policy: { rate_base: BASE } as Parameters<typeof cityStandardised.answer>[0]['policy'],
      })?.notable;
    expect([ALIKE, apart].map(notable)).toEqual([false, true]);
  });
});
