import { inLocale, say } from '../say.ts';

/** Signals that end a run from outside, and the exit code a shell gives each. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const STOPPED = {
  zh: '停下了。没有做完的不算，已公布的不变；要再来，重新运行同一条命令。',
  en: 'Stopped. What was not finished does not count, and what was published stands; to go on, run the same command again.',
};

/**
 * Tidy up where the run is stopped from outside, say that nothing came of it, then end.
 * @returns what takes the arrangement back
 */
export function whenStopped(tidy: () => void): () => void {
  const taken = Object.entries(ENDINGS).map(([signal, exit]) => {
    const end = () => {
      tidy();
      say(inLocale(STOPPED));
      process.exit(exit);
    };
    process.once(signal, end);
    return () => process.removeListener(signal, end);
  });
  return () => {
    for (const forget of taken) forget();
  };
}
