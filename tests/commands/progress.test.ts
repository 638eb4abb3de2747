import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { teller } from '../../pipeline/progress.ts';
import { say, speak } from '../../pipeline/say.ts';
import { PUBLISH_STEPS } from '../../pipeline/steps.ts';

/** The start of the line, and nothing on it. */
const CLEARED = '\r\x1b[2K';
let lines: string[];
let drawn: string;

beforeEach(() => {
  [lines, drawn] = [[], ''];
  speak({ lang: 'en', json: false });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    drawn += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  speak({ json: false });
  isTerminal(undefined);
});

function isTerminal(is: true | undefined): void {
  Object.defineProperty(process.stderr, 'isTTY', { value: is, configurable: true });
}

describe('in a pipe', () => {
  test('a run is silent for two seconds, then tells each step once in a plain line', () => {
    const { step, stop } = teller(PUBLISH_STEPS);
    step('read ledger.xlsx');
    vi.advanceTimersByTime(1_900);
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(2_200);
    step('table funnel_by_month');
    vi.advanceTimersByTime(2_000);
    stop();
    vi.advanceTimersByTime(9_000);
    expect(lines).toEqual([
      '  1/7 Reading ledger.xlsx, 2 s',
      '  5/7 Counting funnel_by_month, 6 s',
    ]);
    expect(drawn).toBe('');
  });

  test('and a long step now and then', () => {
    const { step, stop } = teller(PUBLISH_STEPS);
    step('audit');
    vi.advanceTimersByTime(45_000);
    stop();
    expect(lines).toEqual(['  7/7 Auditing what it gives away, 2 s', '  …, 22 s', '  …, 42 s']);
  });

  test('and a step nobody declared is not told', () => {
    const { step, stop } = teller(PUBLISH_STEPS);
    step('读取 x / reading x');
    vi.advanceTimersByTime(5_000);
    stop();
    expect(lines).toEqual([]);
  });
});

test('while somebody is asked nothing is told, until the next step', () => {
  const { step, stop } = teller(PUBLISH_STEPS);
  step('audit');
  step('');
  vi.advanceTimersByTime(9_000);
  expect(lines).toEqual([]);
  step('table funnel_by_month');
  vi.advanceTimersByTime(2_000);
  stop();
  expect(lines).toEqual(['  5/7 Counting funnel_by_month, 10 s']);
});

describe('on a terminal', () => {
  beforeEach(() => {
    isTerminal(true);
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'xterm');
  });

  test('one line is drawn over, and nothing of it is left', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { step, stop } = teller(PUBLISH_STEPS);
    step('check');
    vi.advanceTimersByTime(3_000);
    expect(drawn).toContain('██░░░░░░░░░░ 2/7 Checking, 3 s');
    say('a line');
    expect(drawn.endsWith(CLEARED)).toBe(true);
    expect(log).toHaveBeenCalledWith('a line');
    vi.advanceTimersByTime(400);
    stop();
    expect(drawn.endsWith(CLEARED)).toBe(true);
    expect(drawn).not.toContain('\n');
    expect(lines).toEqual([]);
  });

  test('not in a log of a machine that says it is a terminal', () => {
    vi.stubEnv('CI', 'true');
    const { step, stop } = teller(PUBLISH_STEPS);
    step('check');
    vi.advanceTimersByTime(3_000);
    stop();
    expect([drawn, lines]).toEqual(['', ['  2/7 Checking, 2 s']]);
  });
});
