import { laneyChart } from '../../../pipeline/stats/chart/laney.ts';
import type { ChartPoint } from '../../../pipeline/stats/chart/points.ts';
import { type Signal, signals } from '../../../pipeline/stats/chart/signals.ts';
import { xmr } from '../../../pipeline/stats/chart/xmr.ts';
import type { Cell } from '../../editions/schema.ts';
import { RULES } from './signal-words.ts';

/** What one month gives to a control chart: a count, or a part of a whole. */
export interface Entry {
  month: string;
  part: Cell;
  /** null where withheld; nothing where it is a count. */
  whole?: Cell;
  /** Shown, but in neither the centre nor the limits nor a signal. */
  leftOut: boolean;
}

/** A month of a chart with what it is judged by. */
export interface Judged extends Entry {
  /** The count or share, also where it is left out. */
  value: number | null;
  /** Centre and limits, unless nothing is known of the base they hang on. */
  control: ChartPoint | null;
}

/** A series between control limits. Signals count months from 0. */
export interface Controlled {
  months: Judged[];
  /** Whether the values are shares of 0..1 and not counts. */
  ofShares: boolean;
  centre: number;
  signals: Signal[];
}

/** Limits from fewer months than a year are provisional: they are not shown. */
const LEAST = 12;

/** An XmR chart of counts with the constants of the NHS: limits are mean ± 2.66 mean moving ranges. */
export function controlledCounts(entries: readonly Entry[]): Controlled | undefined {
  const values = entries.map(({ part, leftOut }) => (leftOut ? null : part));
  if (!isEnough(values)) return undefined;
  const { centre, points } = xmr(values);
  return judged(entries, centre, points);
}

/**
 * A p chart of shares. Its limits are widened where neighbouring months differ by more than chance
 * explains (Laney), as appeals of one employer share their fate.
 */
export function controlledShares(entries: readonly Entry[]): Controlled | undefined {
  const fractions = entries.map(({ part, whole = null, leftOut }) =>
    leftOut || part === null || !whole ? null : { part, whole },
  );
  if (!isEnough(fractions)) return undefined;
  const { centre, points } = laneyChart(fractions);
  const based = points.map((point, place) => (fractions[place] ? point : null));
  return judged(entries, centre, points, based);
}

/** Whether there are months enough, and two of them side by side. */
function isEnough(values: readonly unknown[]): boolean {
  const known = values.filter((value) => value !== null).length;
  return known >= LEAST && values.some((one, i) => i > 0 && one !== null && values[i - 1] !== null);
}

function judged(
  entries: readonly Entry[],
  centre: number,
  points: readonly ChartPoint[],
  limits: readonly (ChartPoint | null)[] = points,
): Controlled {
  const months = entries.map((entry, place) => ({
    ...entry,
    value: figureOf(entry),
    control: limits[place] ?? null,
  }));
  const ofShares = entries.some(({ whole }) => whole !== undefined);
  return { months, ofShares, centre, signals: signals(points, RULES) };
}

function figureOf({ part, whole }: Entry): number | null {
  if (whole === undefined || part === null) return part;
  return whole ? part / whole : null;
}
