import { encode } from 'uqr';

/** A QR code as one path over a square of `size` units, its quiet margin included. */
export interface Code {
  size: number;
  path: string;
}

/** The quiet margin the standard asks for, in modules. */
const MARGIN = 4;

/** The code of a text; a sixth of it may be soiled or torn and it is still read. */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'M', border: MARGIN });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { size, path: runs.join('') };
}

/** Where the dark modules of a row begin, and how many follow one another. */
function runsOf(row: readonly boolean[]): [from: number, width: number][] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return [from, (end < 0 ? row.length : end) - from];
  });
}
