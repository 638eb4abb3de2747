import { describe, expect, test } from 'vitest';
import { ratesOf, standardisedShare } from '../../pipeline/stats/funnel/standardise.ts';
import { standardisedRatio } from '../../pipeline/stats/funnel/standardised-ratio.ts';

const province = [
  { stratum: 'wages', part: 800, whole: 1000 },
  { stratum: 'injury', part: 100, whole: 200 },
];
const rates = ratesOf(province);

describe('a share standardised by issue', () => {
  test('the province as a whole is like itself', () => {
    expect(standardisedShare(province, rates)).toMatchObject({ expected: 900, ratio: 1, score: 0 });
  });

  test('a city with only hard issues is measured by them', () => {
    const unit = standardisedShare([{ stratum: 'injury', part: 60, whole: 100 }], rates);
    expect(unit).toMatchObject({ observed: 60, expected: 50, ratio: 1.2, score: 2 });
    // Wilson for 60 of 100: 0.5020 and 0.6906
    expect(unit?.lower).toBeCloseTo(2 * 0.502, 3);
    expect(unit?.upper).toBeCloseTo(2 * 0.6906, 3);
  });

  test('a withheld count or no case gives nothing; an empty stratum needs no rate', () => {
    const wages = { stratum: 'wages', part: 9, whole: 10 };
    expect(
      standardisedShare([wages, { stratum: 'injury', part: null, whole: 20 }], rates),
    ).toBeNull();
    expect(standardisedShare([], rates)).toBeNull();
    expect(
      standardisedShare([wages, { stratum: 'other', part: 0, whole: 0 }], rates),
    ).not.toBeNull();
  });

  test('a stratum without a rate of the province cannot be', () => {
    expect(ratesOf([{ stratum: 'x', part: null, whole: 9 }]).size).toBe(0);
    const unknown = [{ stratum: 'x', part: 1, whole: 2 }];
    expect(() => standardisedShare(unknown, rates)).toThrow('Every stratum');
  });
});

test('a count over its expected count has Byar’s limits', () => {
  const { ratio, lower, upper } = standardisedRatio(65, 50);
  expect(ratio).toBe(1.3);
  expect(lower).toBeCloseTo(50.16318771 / 50, 8);
  expect(upper).toBeCloseTo(82.84913855 / 50, 8);
  expect(() => standardisedRatio(1, 0)).toThrow(RangeError);
});
