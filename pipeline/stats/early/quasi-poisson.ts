import { studentBeyond } from '../distribution/student.ts';
import type { Known } from './series.ts';

/** A log-linear model of counts whose variance is φ times the mean. */
export interface QuasiPoisson {
  /** Mean at a time, and its variance from estimating the line, before φ. */
  at(time: number): { mean: number; variance: number };
  /** Pearson’s estimate of φ, as it is; may be below 1. */
  phi: number;
  /** p value of the slope by Student’s t; null without a slope, or where the line fits exactly. */
  trendP: number | null;
  /** Influence of each count on its own mean, 0..1. */
  leverages: number[];
  /** Whether the fit settled; where it has no maximum it does not. */
  settled: boolean;
}

interface Line {
  level: number;
  slope: number;
}

/** Weighted sums 1, t, t² and what they give: the inverse of the information matrix. */
interface Inverse {
  levelLevel: number;
  levelSlope: number;
  slopeSlope: number;
}

const ROUNDS = 50;

/**
 * Fits ln(mean) = level + slope·time, or the level alone, by weighted Fisher scoring.
 * Source: McCullagh P, Nelder JA (1989), Generalized Linear Models.
 *
 * @param known at least three counts (two without trend), not all 0
 */
export function fitQuasiPoisson(
  known: readonly Known[],
  weights: readonly number[],
  trend: boolean,
): QuasiPoisson {
  // times are centred, so that level and slope hardly depend on each other
  const origin = known.reduce((sum, { time }) => sum + time, 0) / known.length;
  const points = known.map(({ time, count }, i) => ({
    t: time - origin,
    count,
    w: weights[i] ?? 1,
  }));
  const { line, settled } = score(points, trend);
  const mean = (t: number) => Math.exp(line.level + line.slope * t);
  const inverse = inverseOf(points, line, trend);
  const spread = (t: number) =>
    inverse.levelLevel + 2 * t * inverse.levelSlope + t * t * inverse.slopeSlope;
  const df = known.length - (trend ? 2 : 1);
  const phi = points.reduce((sum, { t, count, w }) => sum + pearson(count, mean(t)) * w, 0) / df;
  return {
    at: (time) => {
      const m = mean(time - origin);
      return { mean: m, variance: m * m * spread(time - origin) };
    },
    phi,
    trendP:
      trend && phi > 0 ? studentBeyond(line.slope / Math.sqrt(phi * inverse.slopeSlope), df) : null,
    leverages: points.map(({ t, w }) => w * mean(t) * spread(t)),
    settled,
  };
}

interface Point {
  t: number;
  count: number;
  w: number;
}

function score(points: readonly Point[], trend: boolean): { line: Line; settled: boolean } {
  const weight = points.reduce((sum, { w }) => sum + w, 0);
  const average = points.reduce((sum, { count, w }) => sum + count * w, 0) / weight;
  const line: Line = { level: Math.log(average), slope: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { levelLevel, levelSlope, slopeSlope } = inverseOf(points, line, trend);
    let [level, slope] = [0, 0];
    for (const { t, count, w } of points) {
      const over = w * (count - Math.exp(line.level + line.slope * t));
      level += over;
      slope += over * t;
    }
    const step = levelLevel * level + levelSlope * slope;
    const turn = levelSlope * level + slopeSlope * slope;
    line.level += step;
    line.slope += turn;
    if (!(Math.abs(step) + Math.abs(turn) < 100)) break;
    if (Math.abs(step) + Math.abs(turn) < 1e-12) return { line, settled: true };
  }
  return { line, settled: false };
}

function inverseOf(points: readonly Point[], { level, slope }: Line, trend: boolean): Inverse {
  let [one, t1, t2] = [0, 0, 0];
  for (const { t, w } of points) {
    const information = w * Math.exp(level + slope * t);
    one += information;
    t1 += information * t;
    t2 += information * t * t;
  }
  if (!trend) return { levelLevel: 1 / one, levelSlope: 0, slopeSlope: 0 };
  const determinant = one * t2 - t1 * t1;
  return {
    levelLevel: t2 / determinant,
    levelSlope: -t1 / determinant,
    slopeSlope: one / determinant,
  };
}

function pearson(count: number, mean: number): number {
  return (count - mean) ** 2 / mean;
}
