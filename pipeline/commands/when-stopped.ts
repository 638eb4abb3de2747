/** Signals that end a run from outside, and the exit code a shell gives each. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Tidy up where the run is stopped from outside, then end.
 * @returns what takes the arrangement back
 */
export function whenStopped(tidy: () => void): () => void {
  const taken = Object.entries(ENDINGS).map(([signal, exit]) => {
    const end = () => {
      tidy();
      process.exit(exit);
    };
    process.once(signal, end);
    return () => process.removeListener(signal, end);
  });
  return () => {
    for (const forget of taken) forget();
  };
}
