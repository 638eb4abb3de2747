import { type Cut, finestCut } from './coarsening.ts';
import type { Figures } from './figures.ts';
import { type Relation, relation } from './relation.ts';
import { bestOf, placeOf, type Sum, weigh } from './sum.ts';

/**
 * The equations between tables that add up to the same figures of a cut. Two tables whose finest
 * shared cut is a finer one are tied there already, and so are tables tied to the same third one;
 * each group of tied tables is tied to the others once.
 */
export function marginsAt(cut: Cut, figures: Figures): Relation[] {
  return [...figures.values()].flatMap((sums) => {
    const best = tiedGroups(cut, sums).map((group) => bestOf(group) as Sum);
    const hub = bestOf(best);
    return best.filter((sum) => sum !== hub).map((sum) => tie(sum, hub as Sum));
  });
}

function tie(sum: Sum, hub: Sum): Relation {
  return relation('equal', [...weigh(sum, 1), ...weigh(hub, -1)], [placeOf(sum), placeOf(hub)]);
}

/** Sums grouped by whether finer cuts already tie their tables, directly or through another. */
function tiedGroups(cut: Cut, sums: readonly Sum[]): Sum[][] {
  const groups: Sum[][] = [];
  for (const sum of sums) {
    const tied = groups.filter((group) => group.some((other) => isFiner(sum, other, cut)));
    const merged = [...tied.flat(), sum];
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function isFiner({ view }: Sum, other: Sum, cut: Cut): boolean {
  return finestCut(view.table, other.view.table).join() !== cut.join();
}
