/** What a line costs that does not end where a reader pauses, beside one of another width. */
const NO_PAUSE = 0.1;
const PAUSE = /[，。；：、！？,;:.!?]\s?$/;

interface Fit {
  count: number;
  width: number;
  measure: (text: string) => number;
}

/** The best way to set all pieces from one on: its lines, and what they cost. */
interface Way {
  cost: number;
  lines: string[];
}

/** Pieces in so many lines, all near the same width, rather ending at pauses than not. */
export function evenLines(pieces: readonly string[], { count, width, measure }: Fit): string[] {
  const even = measure(pieces.join('')) / count;
  const known = new Map<string, Way>();
  const from = (first: number, left: number): Way => {
    const key = `${first} ${left}`;
    const way = known.get(key) ?? search(first, left);
    known.set(key, way);
    return way;
  };
  const search = (first: number, left: number): Way => {
    if (first === pieces.length) return { cost: left === 0 ? 0 : Infinity, lines: [] };
    let best: Way = { cost: Infinity, lines: [] };
    if (left === 0) return best;
    let line = '';
    for (let end = first; end < pieces.length; end += 1) {
      line += pieces[end];
      const wide = measure(line.trimEnd());
      if (wide > width) break;
      const rest = from(end + 1, left - 1);
      const pause = rest.lines.length === 0 || PAUSE.test(line) ? 0 : NO_PAUSE;
      const cost = (wide / even - 1) ** 2 + pause + rest.cost;
      // of two as good, the longer line first
      if (cost <= best.cost) best = { cost, lines: [line.trim(), ...rest.lines] };
    }
    return best;
  };
  return from(0, count).lines;
}
