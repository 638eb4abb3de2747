import { readFileSync } from 'node:fs';

/** Colours of the style sheet that pictures are painted in; the first is the ground. */
export const COLOURS = ['paper', 'line', 'ink', 'soft', 'red'] as const;
export type Colour = (typeof COLOURS)[number];

/** Steps from the ground to a colour, for the edges of letters. */
export const STEPS = 7;

type Rgb = [red: number, green: number, blue: number];

let table: Rgb[] | undefined;

/** Index in the palette of a colour laid over the ground in so many steps. */
export function indexOf(colour: Colour, step: number = STEPS): number {
  const at = COLOURS.indexOf(colour);
  return step === 0 || at === 0 ? 0 : (at - 1) * STEPS + step;
}

/** Every colour of the pictures, by index. */
export function palette(): readonly Rgb[] {
  table ??= mixAll();
  return table;
}

function mixAll(): Rgb[] {
  const sheet = readFileSync('site/styles/tokens.css', 'utf8');
  const [ground, ...others] = COLOURS.map((name) => colourIn(sheet, name)) as [Rgb, ...Rgb[]];
  const mixed = others.flatMap((colour) =>
    Array.from({ length: STEPS }, (_, at) => mix(ground, colour, (at + 1) / STEPS)),
  );
  return [ground, ...mixed];
}

/** A colour as the light theme, which stands first, declares it. */
function colourIn(sheet: string, name: string): Rgb {
  const [, hex] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(sheet) ?? [];
  if (!hex) throw new Error(`tokens.css has no colour ${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((one, at) => Math.round(one + ((to[at] ?? one) - one) * share)) as Rgb;
}
