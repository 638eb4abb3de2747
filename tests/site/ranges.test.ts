import { describe, expect, test } from 'vitest';
import { grid } from '../../site/charts/grid.ts';
import { isCut, type Range, ranges } from '../../site/charts/ranges.ts';

const frame = (width: number) => ({ id: 'r', title: 'title', desc: 'desc', width });
const SCALE = { domain: [-100, 200] as [number, number], tick: (value: number) => `${value}%` };
const range = (key: string, value: number | null, lower: number, upper: number | null): Range => ({
  ...{ key, label: key, value, lower, upper },
});

describe.each([720, 344])('values with limits at %i', (width) => {
  test('are dots on lines, and an arrow where the limits go on', () => {
    const within = ranges(frame(width), [range('a', 10, -20, 40)], SCALE);
    expect(within.match(/<circle/g)).toHaveLength(1);
    expect(within).not.toMatch(/rotate\(90\)/);
    expect(within).toContain('>10%<');
    const beyond = ranges(frame(width), [range('a', 10, -20, 900)], SCALE);
    expect(beyond.match(/rotate\(90\)/g)).toHaveLength(1);
  });

  test('that lie beyond have an arrow and a figure, and no dot', () => {
    const drawn = ranges(frame(width), [range('a', 450, 250, null)], SCALE);
    expect(drawn).not.toContain('<circle');
    expect(drawn).toContain('>450%<');
    for (const [, end] of drawn.matchAll(/ x[12]="([\d.]+)"/g))
      expect(Number(end)).toBeLessThanOrEqual(width - 64);
  });

  test('that are withheld are hatched and say so', () => {
    const items: Range[] = [
      { key: 'a', label: 'a', value: null, lower: null, upper: null, note: 'withheld' },
      { key: 'b', label: 'b', value: null, lower: null, upper: null, note: 'none' },
    ];
    const drawn = ranges(frame(width), items, SCALE);
    expect(drawn).toContain('url(#r-hatch)');
    expect([drawn.match(/>※</g)?.length, drawn.match(/>—</g)?.length]).toEqual([1, 1]);
    expect(drawn).not.toContain('<circle');
  });

  test('in the accent are diamonds too, so that colour says nothing alone', () => {
    const items = [{ ...range('a', 10, 5, 40), marked: true }, range('b', 10, -5, 40)];
    const drawn = ranges(frame(width), items, SCALE);
    expect(drawn.match(/<circle/g)).toHaveLength(1);
    expect(drawn).toMatch(/<path[^>]*fill="var\(--red\)"/);
  });

  test('small charts keep a gap where nothing is known', () => {
    const points = [3, null, 5, 4].map((value, at) => ({ key: `2016-0${at + 1}`, value }));
    const small = { label: 'WG', note: '4', points, threshold: 9, marked: false };
    const drawn = grid(frame(width), [small, { ...small, points: points.slice(0), note: '5' }]);
    const [line = ''] = drawn.match(/<path[^>]*d="M[^"]*"/) ?? [];
    expect(line.match(/M/g)).toHaveLength(2);
    expect(drawn).toContain('>2016<');
  });
});

test('limits are cut where they reach beyond the domain', () => {
  const [low, high] = [range('a', 1, -300, 5), range('a', 1, -5, 500)];
  expect([low, high, range('a', 1, 0, null)].map((one) => isCut([one], SCALE.domain))).toEqual([
    ...[true, true, true],
  ]);
  expect(isCut([range('a', 1, -100, 200)], SCALE.domain)).toBe(false);
  const hidden: Range = {
    key: 'a',
    label: 'a',
    value: null,
    lower: null,
    upper: null,
    note: 'none',
  };
  expect(isCut([hidden], SCALE.domain)).toBe(false);
});
