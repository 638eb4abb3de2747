import loadHighs, { type Highs } from 'highs';

let loading: Promise<Highs> | undefined;

/** The linear solver, loaded once: HiGHS, single-threaded, the same answer every time. */
export function loadSolver(): Promise<Highs> {
  loading ??= loadHighs({ print: () => {}, printErr: () => {} });
  return loading;
}
