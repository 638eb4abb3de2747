import { expect, test } from 'vitest';
import { MEASURES, RATES } from '../../../pipeline/contract/measures.ts';
import { METHODS } from '../../../pipeline/contract/methods.ts';
import { loadPolicy } from '../../../pipeline/profile.ts';
import { methodsJson } from '../../../site/methods/json.ts';

const texts = [{ id: 'zh/closed', body: '不到<Parameter of="rate_base" />件' }];
const { methods } = methodsJson(texts, loadPolicy());
const closed = methods.find(({ id }) => id === 'closed');

test('every method, measure and rate, each with its definition', () => {
  expect(methods.map(({ id }) => id)).toEqual(METHODS.map(({ id }) => id));
  const measures = methods.flatMap((method) => method.measures);
  expect(measures.map(({ id }) => id).sort()).toEqual(Object.keys(MEASURES).sort());
  for (const { id, definition } of measures) expect(definition).toEqual(MEASURES[id].definition);
  const rates = methods.flatMap((method) => method.rates);
  expect(rates.map(({ id }) => id).sort()).toEqual(Object.keys(RATES).sort());
});

test('a rate names what is divided by what, and the tables it stands in', () => {
  expect(closed?.rates).toMatchObject([
    { id: 'closure_rate', numerator: 'closed', denominator: 'assigned' },
  ]);
  expect(closed?.rates[0]?.tables).toContain('closure_by_cohort');
  expect(closed?.rates[0]?.tables).not.toContain('callbacks');
});

test('the parameters a text names, as numbers', () => {
  expect(closed?.parameters).toMatchObject([{ id: 'rate_base', value: loadPolicy().rate_base }]);
  const [none] = methodsJson(texts, undefined).methods.filter(({ id }) => id === 'closed');
  expect(none?.parameters).toMatchObject([{ id: 'rate_base', value: null }]);
});
