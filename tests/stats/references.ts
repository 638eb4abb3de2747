import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { DayCount } from '../../pipeline/stats/survival/risk-sets.ts';

/** Published numbers beside the checkout; see their PROVENANCE.md for sources. */
export const FOLDER = path.resolve('../shared/cases/stats');
export const PRESENT = existsSync(FOLDER);

/** A test that needs the published numbers; where they are absent it is skipped by name. */
export function referenceTest(name: string, run: () => void): void {
  test.skipIf(!PRESENT)(`${name} (needs ../shared/cases/stats)`, run);
}

const text = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8').replace(/^\ufeff/, '');

export const readCsv = (file: string) => csvParse(text(file));
export const readJson = (file: string) => JSON.parse(text(file));

/** Single times and whether each ended in an event, as counts by day. */
export function byDay(times: readonly (readonly [day: number, event: boolean])[]): DayCount[] {
  const days = new Map<number, DayCount>();
  for (const [day, event] of times.toSorted((a, b) => a[0] - b[0])) {
    const one = days.get(day) ?? { day, events: 0, censored: 0 };
    days.set(day, one);
    if (event) one.events++;
    else one.censored++;
  }
  return [...days.values()];
}

/** Equal to the digits that were printed: numbers by absolute difference, null by itself. */
export function expectClose(ours: number | null, printed: number | null, off: number, what = '') {
  if (printed === null || ours === null) return expect(ours, what).toBe(printed);
  return expect(Math.abs(ours - printed), `${what}: ${ours} for ${printed}`).toBeLessThanOrEqual(
    off,
  );
}
