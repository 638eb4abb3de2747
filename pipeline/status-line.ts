import { cutTo } from './display-width.ts';

const NARROW = 80;
const START_OF_LINE = '\r\x1b[2K';

let isShown = false;

/** Whether a line can be drawn and drawn over: a terminal, and not the log of a machine. */
export function canRedraw(): boolean {
  return process.stderr.isTTY === true && process.env.TERM !== 'dumb' && !process.env.CI;
}

/** Draw the last line of the terminal anew. */
export function drawLine(text: string): void {
  process.stderr.write(START_OF_LINE + cutTo(text, (process.stderr.columns || NARROW) - 1));
  isShown = true;
}

/** Take the drawn line away again, so that nothing of it stays. */
export function clearLine(): void {
  if (isShown) process.stderr.write(START_OF_LINE);
  isShown = false;
}
