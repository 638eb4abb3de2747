import type { Cell } from '../editions/schema.ts';

const STEPS = 5;

/**
 * Upper bounds of five steps of a 1–2–5 scale; withheld figures decide nothing.
 *
 * @param least the smallest count that may be shown: the first step begins with it
 */
export function stepsFor(figures: Cell[], least: number): number[] {
  const most = Math.max(...figures.map((figure) => figure ?? 0));
  const bounds = [1, 2, 5];
  const shown = () => bounds.filter((bound) => bound > least);
  while (shown().length < STEPS || Number(bounds.at(-1)) < most) {
    bounds.push(Number(bounds.at(-3)) * 10);
  }
  return shown().slice(-STEPS);
}

/** Number of the step a figure falls in, from 1. */
export function stepOf(figure: number, steps: number[]): number {
  return steps.findIndex((bound) => figure <= bound) + 1;
}
