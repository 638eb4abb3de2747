import type { Cell } from '../editions/schema.ts';

const NICE = [1, 2, 5, 10];
const STEPS = 5;

/** Upper bounds of five even steps that hold every published figure; withheld ones decide nothing. */
export function stepsFor(figures: Cell[]): number[] {
  const most = Math.max(STEPS, ...figures.map((figure) => figure ?? 0));
  const raw = most / STEPS;
  const scale = 10 ** Math.floor(Math.log10(raw));
  const width = scale * (NICE.find((nice) => nice * scale >= raw) ?? 10);
  return Array.from({ length: STEPS }, (_, place) => width * (place + 1));
}

/** Number of the step a figure falls in, from 1. */
export function stepOf(figure: number, steps: number[]): number {
  return steps.findIndex((bound) => figure <= bound) + 1;
}
