import { demandProbability } from '../demand.ts';
import type { Curve, Step } from './kaplan-meier.ts';

/** The day by which a share of matters was closed; null where the curve never gets there. */
export interface Quantile {
  probability: number;
  estimate: number | null;
  lower: number | null;
  upper: number | null;
}

/** A flat piece of the curve as near as this to the quantile counts as exactly on it, as in R. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * Quantiles of the time until closure with limits, by default the quartiles.
 *
 * The estimate is where the curve crosses 1 − probability; where a flat piece lies exactly there,
 * it is the middle of that piece (so 52.5 days can come out), and at the curve’s end the middle
 * between its last step and the last day seen. Limits are the same for the curve’s own limits.
 * Sources: Brookmeyer R, Crowley J (1982), Biometrics 38:29–41; details as in R’s
 * `quantile.survfit`.
 *
 * @throws RangeError for a probability not between 0 and 1
 */
export function survivalQuantiles(curve: Curve, probabilities = [0.25, 0.5, 0.75]): Quantile[] {
  for (const p of probabilities) demandProbability(p, 'A quantile’s probability');
  const estimate = finder(curve, ({ survival }) => survival);
  const lower = finder(curve, (step) => step.lower);
  const upper = finder(curve, (step) => step.upper);
  return probabilities.map((probability) => ({
    probability,
    estimate: estimate(probability),
    lower: lower(probability),
    upper: upper(probability),
  }));
}

/** Answers for which day a falling line first reaches 1 − p. */
function finder({ steps }: Curve, line: (step: Step) => number | null) {
  const levels = levelsOf(steps, line);
  const last = steps.at(-1);
  const end = last ? line(last) : null;
  return (p: number): number | null => {
    const from = leastFrom(levels, p - TOLERANCE);
    if (!from || !last) return null;
    if (end !== null && Math.abs(1 - end - p) < TOLERANCE) return (from.day + last.day) / 2;
    const to = leastFrom(levels, p + TOLERANCE);
    return to ? (from.day + to.day) / 2 : null;
  };
}

interface Level {
  day: number;
  level: number;
}

/** Each level 1 − line with the first day it is reached, from the lowest up. */
function levelsOf(steps: readonly Step[], line: (step: Step) => number | null): Level[] {
  const first = new Map([[0, 0]]);
  for (const step of steps) {
    const value = line(step);
    if (value !== null && !first.has(1 - value)) first.set(1 - value, step.day);
  }
  // an upper limit can rise again near the end; R then goes by level, not by day
  return [...first].map(([level, day]) => ({ level, day })).sort((a, b) => a.level - b.level);
}

function leastFrom(levels: readonly Level[], p: number): Level | undefined {
  return levels.find(({ level }) => level >= p);
}
