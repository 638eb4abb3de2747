import { describe, expect, test } from 'vitest';
import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import { REMEDIES, REMEDY_BOUNDS } from '../../pipeline/contract/story-lists.ts';
import { advice } from '../../pipeline/stories/advice.ts';
import type { Stated } from '../../pipeline/stories/coarser.ts';
import { gate, openGate, type Verdict } from '../../pipeline/stories/gate.ts';
import { worldOf } from '../rows.ts';

const STATED: Stated = {
  ...{ issue: 'WG01', place: '440300', industry: 'C', period: '2016Q3', remedy: 'money-5k' },
};

/** Records as the story states, of so many employers, some of them changed. */
function like(count: number, employers: number, more: CanonicalRow = {}): CanonicalRow[] {
  const tag = Object.entries(more).flat().join('').replace(/\W/g, '');
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `GD${tag}${at}`, received: '2016-08-03', city: '440300', industry: 'C' },
    ...{ issue: 'WG01', valid: 'yes', paid: '1200', employer: `e${at % employers}` },
    ...more,
  }));
}

async function judged(rows: CanonicalRow[], stated = STATED): Promise<Verdict> {
  const world = await worldOf(rows);
  await openGate(world);
  try {
    return await gate(world, stated);
  } finally {
    await world.close();
  }
}

describe('what a story states', () => {
  test('passes with 20 records of 5 employers, not with 19, not with 4', async () => {
    expect((await judged(like(20, 5))).passes).toBe(true);
    expect((await judged(like(19, 5))).passes).toBe(false);
    expect((await judged(like(20, 4))).passes).toBe(false);
  });

  test.each<[string, CanonicalRow, keyof Stated, string | undefined]>([
    ['another quarter of the year', { received: '2016-02-03' }, 'period', '2016'],
    ['another city of the region', { city: '440100' }, 'place', 'PRD'],
    ['another region', { city: '440200' }, 'place', 'GD'],
    ['another sub-issue', { issue: 'WG03' }, 'issue', 'WG'],
    ['the issue alone', { issue: 'WG' }, 'issue', 'WG'],
    ['another industry', { industry: 'E' }, 'industry', undefined],
    ['another band', { paid: '5000' }, 'remedy', 'money'],
    ['no payment', { paid: null }, 'remedy', undefined],
  ])('is told less finely where the rest is of %s', async (_, more, detail, to) => {
    const rows = [...like(10, 5), ...like(10, 5, more)];
    expect(await judged(rows)).toEqual({ passes: false, advice: [[{ detail, to }]] });
  });

  test('is coarsened in two details where one is not enough', async () => {
    const rows = [...like(10, 5), ...like(10, 5, { received: '2016-02-03', industry: 'E' })];
    const both = [
      { detail: 'period', to: '2016' },
      { detail: 'industry', to: undefined },
    ];
    expect(await judged(rows)).toEqual({ passes: false, advice: [both] });
  });

  test('is not told at all where not even two details help', async () => {
    const verdict = await judged(like(19, 5));
    expect(verdict).toEqual({ passes: false, advice: [] });
    expect(advice(STATED, verdict).zh).toContain('不登这件');
  });

  test('counts no record twice, none that is not valid and none without an employer', async () => {
    const most = like(19, 5);
    expect((await judged([...most, ...like(1, 1, { valid: 'no' })])).passes).toBe(false);
    expect((await judged([...most, ...like(1, 1, { parent: 'x' })])).passes).toBe(false);
    expect((await judged([...most, most[0] as CanonicalRow])).passes).toBe(false);
    expect((await judged(like(30, 1, { employer: null }))).passes).toBe(false);
  });

  test('a place found by its district counts for its city', async () => {
    expect((await judged(like(20, 5, { city: null, district: '440305' }))).passes).toBe(true);
  });
});

test('advice says what to change to what, in both languages, and no count', async () => {
  const verdict = await judged([
    ...like(10, 5),
    ...like(7, 5, { received: '2016-02-03' }),
    ...like(3, 3, { received: '2016-05-03' }),
  ]);
  const { zh, en } = advice(STATED, verdict);
  expect(zh).toBe('合得上的诉求太少。任选一种：把时间从“2016Q3”改成“2016”（period: 2016）');
  expect(en).toBe(
    'too few appeals fit. Do one of these: change the period from “2016Q3” to “2016” (period: 2016)',
  );
});

test('every remedy in money has bounds, and bands meet without a gap', () => {
  const money = REMEDIES.filter(({ code }) => code.startsWith('money'));
  expect(money.map(({ code }) => code)).toEqual(Object.keys(REMEDY_BOUNDS));
  const bands = money.slice(1).map(({ code }) => REMEDY_BOUNDS[code]);
  for (const [at, band] of bands.slice(1).entries()) expect(band?.min).toBe(bands[at]?.max);
});
