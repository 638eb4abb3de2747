import { expect, test } from 'vitest';
import { Unknowns } from '../../pipeline/audit/attack/unknown.ts';
import { certificate } from '../../pipeline/audit/checks/certificate.ts';
import { interval } from '../../pipeline/audit/checks/interval.ts';
import { recovered } from '../../pipeline/audit/checks/recovered.ts';
import { loadSolver } from '../../pipeline/audit/solve/solver.ts';
import type { Row } from '../../pipeline/audit/solve/system.ts';
import { verdictOn } from '../../pipeline/audit/solve/verdict.ts';

/**
 * In none of thousands of changed publications was the certificate the only check to speak: where
 * sums and differences leave an interval, whole numbers nearly always fill it. So it is planted as
 * equations: x = many − step · z for a whole z, with x at most 15.
 */
async function checksOn(step: number, many: number): Promise<string[]> {
  const unknowns = new Unknowns();
  const place = { table: 'planted', period: '2015' };
  unknowns.add(place, 5, true);
  unknowns.add(place, 0, false);
  const rows: Row[] = [
    {
      equal: true,
      constant: -many,
      terms: [
        [0, 1],
        [1, step],
      ],
    },
    { equal: false, constant: 15, terms: [[0, -1]] },
  ];
  const verdict = verdictOn({ asked: unknowns.list, rows }, await loadSolver());
  expect(verdict.possible).toBe(true);
  const solved = [{ unknowns: unknowns.list, verdict }];
  return [recovered, interval, certificate]
    .flatMap((check) => check(solved, '026'))
    .map(({ check }) => check);
}

test('without the check certificate a count that whole numbers alone give away would pass', async () => {
  // 30 − 20 z from 0 to 15 is 10
  expect(await checksOn(20, 30)).toEqual(['certificate']);
});

test.each([
  [16, 30],
  [19, 35],
  [25, 40],
  [40, 52],
])('of %i z and %i one whole number is left, or several too close', async (step, many) => {
  expect(await checksOn(step, many)).toEqual(['certificate']);
});

test('where whole numbers leave room nothing is found', async () => {
  expect(await checksOn(5, 30)).toEqual([]);
});
