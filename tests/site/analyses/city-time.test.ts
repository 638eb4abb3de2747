import { describe, expect, test } from 'vitest';
import { timePicture } from '../../../site/analyses/city-time/picture.ts';
import { timeSentence } from '../../../site/analyses/city-time/sentence.ts';
import { timeSheet } from '../../../site/analyses/city-time/sheet.ts';
import { type CityTimes, timesOf } from '../../../site/analyses/city-time/times.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import { byHead } from './given.ts';
import { cityRow } from './places.ts';

type Days = readonly [median: Cell, low: Cell, high: Cell];
const NO_DAYS: Days = [null, null, null];

function rowsOf(places: Record<string, Days>): Row[] {
  return Object.entries(places).map(([code, days]) => cityRow('2015', code, [40, 35], days));
}

function times(places: Record<string, Days>, more: Row[] = []): CityTimes {
  const found = timesOf([...rowsOf(places), ...more], '2017-01-17');
  if (!found) throw new Error('nothing');
  return found;
}

/** Slowest first: the order is the published one. */
const ALIKE = {
  C: [40, 20, 60],
  A: [20, 15, 28],
  few: NO_DAYS,
  B: [30, 22, 33],
} satisfies Record<string, Days>;
const WITHHELD = cityRow('2015', 'W', [null, null]);

describe('days within the limits of all', () => {
  test('are from the highest lower limit to the lowest upper one', () => {
    expect(times(ALIKE).shared).toEqual({ from: 22, to: 28 });
    expect(timeSentence(times(ALIKE), 'zh')).toBe(
      '2015年收到并交办的诉求，3个地方能算出办结用时的中位数，其余办结太少（—）；仍在办的按已等待的天数计入。22～28天落在每个地方的95%区间里：只凭这些区间，分不出哪里的中位数与别处不同。',
    );
    expect(timeSentence(times(ALIKE), 'en')).toContain(
      'A median of 22 to 28 days lies within the 95% limits of every place',
    );
  });

  test('say so where a place is withheld', () => {
    const hidden = times(ALIKE, [WITHHELD]);
    expect(timeSentence(hidden, 'zh')).toContain('其余办结太少（—）或不公开（※）；');
    expect(timeSentence(hidden, 'en')).toContain('too few closed (—) or are withheld (※); those');
  });

  test('may be a single one, none, or without end', () => {
    expect(times({ ...ALIKE, D: [29, 28, 40] }).shared).toEqual({ from: 28, to: 28 });
    const apart = times({ ...ALIKE, D: [50, 29, 70] });
    expect(apart.shared).toBeNull();
    expect(timeSentence(apart, 'zh')).toContain('没有一个天数同时落在每个地方的95%区间里');
    expect(timeSentence(apart, 'en')).toContain('of 4 pairs of limits, chance alone can');
    const open = times({ A: [20, 12, null], B: [20, 14, null], C: [20, null, null] });
    expect(open.shared).toEqual({ from: 14, to: null });
    expect(timeSentence(open, 'en')).toContain('A median of 14 days or more lies');
  });

  test('do not look at what is no place', () => {
    expect(times({ ...ALIKE, 'X-UNK': [90, 80, 99] }).shared).toEqual({ from: 22, to: 28 });
  });

  test('are none where fewer than three places have a median', () => {
    const rows = rowsOf({ A: [20, 15, 28], B: [30, 22, 33], few: NO_DAYS, 'X-OUT': [9, 8, 10] });
    expect(timesOf(rows, '2017-01-17')).toBeUndefined();
    expect(timesOf([], '2017-01-17')).toBeUndefined();
  });
});

test('the table keeps the published order; none is — and withheld is ※', () => {
  const lines = byHead(timeSheet(times(ALIKE, [WITHHELD]), 'zh'));
  expect(lines).toEqual({
    C市: ['40', '35', '40', '20', '60'],
    A市: ['40', '35', '20', '15', '28'],
    few市: ['40', '35', '—', '—', '—'],
    B市: ['40', '35', '30', '22', '33'],
    W市: Array(5).fill('※'),
  });
});

test('the drawing has a dot for each median, from 0 days', () => {
  const { paint, legend } = timePicture(times(ALIKE, [WITHHELD]), 'zh');
  const svg = paint({ id: 't', title: '', desc: '', width: 344 });
  expect([...svg.matchAll(/<circle/g)]).toHaveLength(3);
  expect([...svg.matchAll(/>※</g)]).toHaveLength(1);
  expect(svg).toContain('>0天<');
  expect(legend.map(({ label }) => label)).toEqual([
    ...['点：中位数；线段：95%区间', '— 办结太少', '※ 不公开'],
  ]);
});
