const CALLS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Run something and hear all it says, on the console and past it. */
export async function overheard<T>(work: () => Promise<T>): Promise<{ done: T; heard: string }> {
  let heard = '';
  const hear = (...said: unknown[]) => {
    heard += `${said.map((one) => (one instanceof Error ? one.stack : String(one))).join(' ')}\n`;
    return true;
  };
  const { stdout, stderr } = process;
  const before = { console: { ...console }, out: stdout.write, err: stderr.write };
  Object.assign(console, Object.fromEntries(CALLS.map((call) => [call, hear])));
  Object.assign(stdout, { write: hear });
  Object.assign(stderr, { write: hear });
  try {
    return { done: await work(), heard };
  } finally {
    Object.assign(console, before.console);
    Object.assign(stdout, { write: before.out });
    Object.assign(stderr, { write: before.err });
  }
}
