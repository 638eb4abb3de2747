import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The font of the pictures: Noto Sans SC (OFL), cut into slices by the characters they hold. */
const FONT = path.resolve('node_modules/@fontsource-variable/noto-sans-sc');

let found: Map<number, string[]> | undefined;

/** Slices that may hold a character: the last declared first, as a browser asks them. */
export function slicesOf(codePoint: number): readonly string[] {
  found ??= readSlices();
  return found.get(codePoint) ?? [];
}

/** The bytes of a slice, as WOFF2. */
export function sliceBytes(slice: string): Buffer {
  return readFileSync(path.join(FONT, 'files', `noto-sans-sc-${slice}-wght-normal.woff2`));
}

function readSlices(): Map<number, string[]> {
  const declared: Record<string, string> = JSON.parse(
    readFileSync(path.join(FONT, 'unicode.json'), 'utf8'),
  );
  const slices = new Map<number, string[]>();
  for (const [name, ranges] of Object.entries(declared))
    for (const [, from = '', to = from] of ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi))
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1)
        slices.set(at, [name.replace(/[[\]]/g, ''), ...(slices.get(at) ?? [])]);
  return slices;
}
