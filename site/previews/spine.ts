import { type Canvas, fill, write } from './canvas.ts';
import { FOOT, HEAD, SPINE } from './layout.ts';
import { setIn, writeBlock } from './setting.ts';
import type { Preview } from './words.ts';

/** The seal, as the icon of the site has it: lines of a ledger, on a square of 32. */
const SEAL = { size: 60, lines: [18, 18, 11], left: 7, top: 8.5, height: 3, apart: 6 };
const GAP = 28;
const HAN_ONLY = /^[\p{Script=Han} ]+$/u;
const ACROSS = { sizes: [38, 34, 30, 26, 22], weight: 600, width: SPINE.width } as const;
const LARGEST = 44;
/** Below it a name stands better across. */
const SMALLEST = 28;
/** From one character of a vertical line to the next, for a size of 1. */
const PITCH = 1.16;

/** The spine of the ledger: its seal and its name, downwards where it is Chinese and short. */
export function paintSpine(canvas: Canvas, { site, lang }: Preview, top: number): void {
  paintSeal(canvas, top + HEAD);
  const y = top + HEAD + SEAL.size + GAP;
  const size = HAN_ONLY.test(site) ? sizeDown(site, FOOT - y) : 0;
  if (size >= SMALLEST) {
    writeDown(canvas, site, size, y);
    return;
  }
  const space = { ...ACROSS, height: FOOT - y };
  writeBlock(canvas, setIn(site, space, lang), { x: SPINE.x, y, colour: 'ink' });
}

function paintSeal(canvas: Canvas, y: number): void {
  const { size, lines, left, top, height, apart } = SEAL;
  const scaled = (units: number) => Math.round((units * size) / 32);
  fill(canvas, { x: SPINE.x, y, width: size, height: size }, 'red');
  for (const [at, width] of lines.entries()) {
    const place = { x: SPINE.x + scaled(left), y: y + scaled(top + at * apart) };
    fill(canvas, { ...place, width: scaled(width), height: scaled(height) }, 'paper');
  }
}

/** Size at which a name fits a height, downwards; a space is half a character high. */
function sizeDown(name: string, height: number): number {
  const units = [...name].reduce((sum, one) => sum + (one === ' ' ? PITCH / 2 : PITCH), 0);
  return Math.min(LARGEST, Math.floor(height / units));
}

function writeDown(canvas: Canvas, name: string, size: number, top: number): void {
  let y = top + size * 0.9;
  for (const character of name) {
    const x = SPINE.x + (SEAL.size - size) / 2;
    if (character !== ' ') write(canvas, character, { size, weight: 600 }, { x, y, colour: 'ink' });
    y += size * (character === ' ' ? PITCH / 2 : PITCH);
  }
}
