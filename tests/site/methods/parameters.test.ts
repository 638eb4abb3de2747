import { expect, test } from 'vitest';
import { METHODS } from '../../../pipeline/contract/methods.ts';
import { loadPolicy } from '../../../pipeline/profile.ts';
import { allowedQuantiles } from '../../../pipeline/stats/survival/allowed-quantiles.ts';
import {
  PARAMETERS,
  type ParameterId,
  parametersIn,
  parameterText,
} from '../../../site/methods/parameters.ts';

const policy = { ...loadPolicy(), rate_base: 37 };
const text = (id: ParameterId) => parameterText(id, policy);
const formula = (id: string) => METHODS.find((one) => one.id === id)?.formula?.zh;

test('parameters are written as readers know them', () => {
  expect([text('confidence'), text('funnel_inner'), text('funnel_outer')]).toEqual([
    ...['95%', '95%', '99.8%'],
  ]);
  expect([text('page_error'), text('level_of_ten'), text('trim')]).toEqual(['5%', '99.5%', '10%']);
  expect([text('xmr_limit'), text('xmr_d2'), text('run_side')]).toEqual(['2.66', '1.128', '8']);
  expect([text('alpha'), text('early_looks'), text('false_alarm')]).toEqual([
    ...['1/200', '200', '370'],
  ]);
});

test('those of the policy follow it, and are not made up where there is none', () => {
  expect(text('rate_base')).toBe('37');
  expect(parameterText('rate_base', undefined)).toBe('—');
});

test('so many closures, and no fewer, give a median, quartiles and the ninth tenth', () => {
  const least = (id: ParameterId) => Number(text(id));
  for (const [id, probability] of [
    ['least_median', 0.5],
    ['least_quartile', 0.25],
    ['least_ninth', 0.9],
  ] as const) {
    expect(allowedQuantiles(least(id))).toContain(probability);
    expect(allowedQuantiles(least(id) - 1)).not.toContain(probability);
  }
});

test('the formulas of the contract name the same numbers', () => {
  for (const id of ['xmr_limit', 'xmr_d2'] as const)
    expect(formula('control-charts')).toContain(text(id));
  const tails = [PARAMETERS.funnel_inner, PARAMETERS.funnel_outer].map(
    ({ of }) => `${Number((50 * (1 - (of(policy) ?? 0))).toFixed(6))}%`,
  );
  for (const tail of tails) expect(formula('city-funnel')).toContain(tail);
  expect(formula('barometer')).toContain(`1 − ${Number(text('page_error').slice(0, -1)) / 100}/k`);
});

test('a text names declared parameters only', () => {
  const body = 'a <Parameter of="alpha" /> b <Parameter of="trim" /> c <Parameter of="alpha" />';
  expect(parametersIn(body)).toEqual(['alpha', 'trim']);
  expect(() => parametersIn('<Parameter of="alfa" />')).toThrow('no parameter is called alfa');
  expect(() => parameterText('toString', policy)).toThrow('no parameter is called toString');
});
