import { Failure } from '../../pipeline/contract/failures.ts';

/** Does some work of the build; a failure is then an error that says it in both languages. */
export function saidInBoth<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Failure) throw new Error(`${cause.zh}\n${cause.message}`);
    throw cause;
  }
}
