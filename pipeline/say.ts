/** Whether the person at the keyboard reads Chinese first, by the locale of the session. */
export function inChinese(): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return !/^(C|POSIX|en)(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || 'zh_CN');
}

/** Print to the person at the keyboard. */
export function say(text: string): void {
  console.log(text);
}

const PATIENCE_MS = 2_000;

/**
 * A teller of progress: silent for the first two seconds of a run, then one line a step, and a sign
 * of life while one step takes long.
 */
export function teller(started = performance.now()): {
  step: (step: string) => void;
  stop: () => void;
} {
  let current = '';
  let told = '';
  const tell = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    if (performance.now() - started < PATIENCE_MS || !current) return;
    console.error(told === current ? `  … ${seconds} s` : `  ${current} (${seconds} s)`);
    told = current;
  };
  const timer = setInterval(tell, PATIENCE_MS);
  return {
    step: (step) => {
      current = step;
    },
    stop: () => clearInterval(timer),
  };
}
