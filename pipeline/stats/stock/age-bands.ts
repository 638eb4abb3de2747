import { demand, demandCount } from '../demand.ts';

/** Open matters whose age in whole days lies from `from` to `to`, both included; null: no end. */
export interface AgeBand {
  from: number;
  to: number | null;
  count: number;
}

/**
 * Counts open matters by age. Bands start at 0 and at each edge: edges 16, 31, 61 give 0–15, 16–30,
 * 31–60 and 61 or more.
 *
 * @param open numbers of open matters by age in whole days, in any order
 * @throws RangeError for ages or counts that cannot be, or edges that do not ascend from 1
 */
export function ageBands(
  open: readonly { day: number; count: number }[],
  edges: readonly number[],
): AgeBand[] {
  const starts = [0, ...edges];
  for (const [i, edge] of edges.entries())
    demand(
      Number.isInteger(edge) && edge > (starts[i] ?? 0),
      'Edges must be whole and ascend from 1.',
    );
  const bands = starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? null : next - 1, count: 0 };
  });
  for (const { day, count } of open) {
    demandCount(day, 'An age');
    demandCount(count, 'A number of open matters');
    const band = bands.findLast(({ from }) => from <= day);
    if (band) band.count += count;
  }
  return bands;
}
