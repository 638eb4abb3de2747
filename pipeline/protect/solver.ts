import loadHighs, { type Highs } from 'highs';

let loading: Promise<Highs> | undefined;

/** The linear solver, loaded once in a run and not once an edition. */
export function solver(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}
