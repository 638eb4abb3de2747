import { inChinese, inLocale } from './say.ts';
import { canRedraw, clearLine, drawLine } from './status-line.ts';
import { STEPS, type StepName, stepIn } from './steps.ts';

/** A run is silent this long, and where lines stay it looks this often for a new step to tell. */
const PATIENCE_MS = 2_000;
const REDRAW_MS = 200;
/** Where lines stay, a step that goes on is told again this often. */
const STILL_THERE_MS = 20_000;
const BAR = 12;

/** A teller of progress: takes steps as the stages name them, and is stopped when the run ends. */
export interface Teller {
  step: (step: string) => void;
  stop: () => void;
}

/**
 * Tell progress on the error stream: on a terminal one line with a bar, drawn over and taken away at
 * the end; elsewhere plain lines, none in the first two seconds.
 *
 * @param steps those of this run, in order; others that are declared are told without a number
 */
export function teller(steps: readonly StepName[], started = performance.now()): Teller {
  let current = '';
  let done = 0;
  let told = '';
  let toldAt = 0;
  const isDrawn = canRedraw();
  const tell = () => {
    const elapsed = performance.now() - started;
    if (elapsed < PATIENCE_MS || !current) return;
    const isNew = told !== current;
    if (isDrawn) drawLine(`${bar(done, steps.length)} ${timed(current, elapsed)}`);
    else if (isNew || elapsed - toldAt >= STILL_THERE_MS) {
      console.error(`  ${timed(isNew ? current : '…', elapsed)}`);
      toldAt = elapsed;
    }
    told = current;
  };
  const quiet = () => {
    current = '';
    clearLine();
  };
  const timer = setInterval(tell, isDrawn ? REDRAW_MS : PATIENCE_MS);
  // a run that is over need not wait for its clock
  timer.unref();
  return {
    step: (named) => {
      const step = stepIn(named);
      if (named === '') quiet();
      if (!step) return;
      done = Math.max(0, steps.indexOf(step.name));
      current = stepLine(step, steps);
      if (isDrawn) tell();
    },
    stop: () => {
      clearInterval(timer);
      clearLine();
    },
  };
}

/** A step as it is told: “3/8 Counting funnel_by_month”. */
function stepLine({ name, on }: { name: StepName; on: string }, steps: readonly StepName[]) {
  const at = steps.indexOf(name) + 1;
  return [at > 0 ? `${at}/${steps.length}` : '', inLocale(STEPS[name]), on]
    .filter(Boolean)
    .join(' ');
}

function timed(text: string, elapsed: number): string {
  const seconds = Math.round(elapsed / 1000);
  return inChinese() ? `${text}，${seconds} 秒` : `${text}, ${seconds} s`;
}

function bar(done: number, of: number): string {
  const full = of > 0 ? Math.round((BAR * done) / of) : 0;
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}
