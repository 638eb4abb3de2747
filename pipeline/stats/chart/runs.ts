/** A stretch of neighbouring periods of one kind; both ends belong to it. */
export interface Run<Kind> {
  kind: Kind;
  first: number;
  last: number;
}

/** Kinds of neighbouring periods: null for an unknown one, 'other' for one of no interest. */
export type Kinds<Kind> = readonly (Kind | 'other' | null)[];

/** The longest stretches of one kind that are at least so long. */
export function runsOf<Kind extends string>(kinds: Kinds<Kind>, atLeast: number): Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  for (const [i, kind] of kinds.entries()) {
    const open = runs.at(-1);
    if (kind === null || kind === 'other') continue;
    if (open?.kind === kind && open.last === i - 1) open.last = i;
    else runs.push({ kind, first: i, last: i });
  }
  return runs.filter(({ first, last }) => last - first + 1 >= atLeast);
}

/**
 * Stretches in which some of every few neighbours are of one kind, such as two of three. Windows
 * that overlap are one stretch, cut to its first and last period of that kind; no window holds an
 * unknown period.
 */
export function someOf<Kind extends string>(
  kinds: Kinds<Kind>,
  kind: Kind,
  [some, few]: readonly [number, number],
): Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  for (let start = 0; start + few <= kinds.length; start++) {
    const window = kinds.slice(start, start + few);
    if (window.includes(null) || window.filter((one) => one === kind).length < some) continue;
    const first = start + window.indexOf(kind);
    const last = start + window.lastIndexOf(kind);
    const open = runs.at(-1);
    if (open && first <= open.last) open.last = Math.max(last, open.last);
    else runs.push({ kind, first, last });
  }
  return runs;
}
