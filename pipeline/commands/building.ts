import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';

/** Astro keeps what it works with here and in its cache: two builds at once spoil each other. */
export const BUILDING = path.resolve('.astro');

const PAUSE_MS = 200;

/** Build once every other build in this folder has ended. */
export async function inTurn<T>(build: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await alone(BUILDING, build);
    } catch (cause) {
      if (!(cause instanceof Failure && cause.kind === 'busy')) throw cause;
      await wait(PAUSE_MS);
    }
}
