import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../site/previews/coverage.ts';
import { type Corner, outlineOf, type Weight } from '../../../site/previews/outlines.ts';

const box = (x: number, y: number, right: number, bottom: number): Corner[] => [
  [x, y],
  [right, y],
  [right, bottom],
  [x, bottom],
];
const areaOf = (shapes: Corner[][]) => {
  const sum = coverageOf(shapes, 8, 8).pixels.reduce((all, one) => all + one, 0);
  return Math.round(sum * 1000) / 1000;
};

describe('what a shape covers', () => {
  test('pixel by pixel', () => {
    const { pixels, width } = coverageOf([box(1.5, 1, 3, 2.5)], 4, 3);
    const rows = [0, 1, 2].map((row) => [...pixels.slice(row * width, (row + 1) * width)]);
    expect(rows).toEqual([
      [0, 0, 0, 0],
      [0, 0.5, 1, 0],
      [0, 0.25, 0.5, 0],
    ]);
  });

  test('slanting edges, exactly, whichever way round', () => {
    const triangle: Corner[] = [
      [0.25, 0.5],
      [7.25, 4.5],
      [2.25, 7.5],
    ];
    expect(areaOf([triangle])).toBe(20.5);
    expect(areaOf([triangle.toReversed()])).toBe(20.5);
  });

  test('a hole is not covered, what overlaps is covered once', () => {
    expect(areaOf([box(0, 0, 6, 6), box(2, 2, 4, 4).toReversed()])).toBe(32);
    expect(areaOf([box(0, 0, 4, 4), box(2, 2, 6, 6)])).toBe(28);
  });
});

describe('outlines of the font', () => {
  const inkOf = (character: string, weight: Weight) => {
    const shapes = outlineOf(character, weight)?.shapes ?? [];
    const scaled = shapes.map((shape) =>
      shape.map(([x, y]): Corner => [20 + 80 * x, 100 - 80 * y]),
    );
    return coverageOf(scaled, 160, 140).pixels.reduce((all, one) => all + one, 0);
  };

  // é is put together from parts
  test.each([...'工诉8gé'])('%s is bolder in bold: the weight reaches its points', (character) => {
    expect(inkOf(character, 600)).toBeGreaterThan(1.15 * inkOf(character, 400));
  });

  test('figures are all as wide, so that they stand below one another', () => {
    const widths = [...'0123456789'].map((one) => outlineOf(one, 600)?.advance);
    expect(new Set(widths).size).toBe(1);
  });

  test('what the font has not is said', () => {
    for (const character of ['😀', '\u{e000}']) expect(outlineOf(character, 400)).toBeUndefined();
  });
});
