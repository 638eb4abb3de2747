import { expect, test } from 'vitest';
import { factsOf } from '../rows.ts';

const first = (received: string) => [{ id: 'A1', received, valid: 'yes' }];

async function periods(received: string, as_of: string) {
  const world = await factsOf(first(received), { forum: 14, as_of });
  const read = (sql: string) => world.rows<{ label: string; settled_for: number }>(sql);
  const labels = (rows: { label: string }[]) => rows.map(({ label }) => label);
  const months = labels(await read('select label from months'));
  const quarters = await read('select label, settled_for::integer as settled_for from quarters');
  const years = await read('select label, settled_for::integer as settled_for from years');
  await world.close();
  return { months, quarters, years };
}

test.each([
  ['2014-12-31', '2014-12', ['2014Q1', '2014Q2', '2014Q3', '2014Q4'], ['2014']],
  ['2014-12-30', '2014-11', ['2014Q1', '2014Q2', '2014Q3'], []],
  ['2014-03-31', '2014-03', ['2014Q1'], []],
  ['2014-03-30', '2014-02', [], []],
])('records from December 2013, as of %s', async (as_of, last, quarters, years) => {
  const found = await periods('2013-12-20', as_of);
  expect([found.months[0], found.months.at(-1)]).toEqual(['2013-12', last]);
  expect(found.quarters.map(({ label }) => label)).toEqual(quarters);
  expect(found.years.map(({ label }) => label)).toEqual(years);
});

test('a quarter or a year that began before the first record is not whole', async () => {
  const { quarters, years } = await periods('2014-02-03', '2015-12-31');
  expect(quarters[0]?.label).toBe('2014Q2');
  expect(years.map(({ label }) => label)).toEqual(['2015']);
});

test('how long a period has been over is counted in finished months', async () => {
  const { quarters, years } = await periods('2014-01-03', '2015-02-17');
  expect(quarters.map(({ label, settled_for }) => [label, settled_for])).toEqual([
    ['2014Q1', 10],
    ['2014Q2', 7],
    ['2014Q3', 4],
    ['2014Q4', 1],
  ]);
  expect(years).toEqual([{ label: '2014', settled_for: 1 }]);
});

test('without a finished month there is no period', async () => {
  expect(await periods('2014-01-03', '2014-01-30')).toEqual({
    months: [],
    quarters: [],
    years: [],
  });
});
