import { inOrder, type System } from '../solve/system.ts';
import type { Relation } from './relation.ts';
import type { Unknown } from './unknown.ts';

/** Unknowns that relations tie together, to be solved apart from all others. */
export interface Component {
  unknowns: Unknown[];
  system: System;
}

/**
 * Split the relations that have unknowns into components. A sensitive unknown without a relation
 * is a component of its own; of any other nothing is asked.
 */
export function componentsOf(
  unknowns: readonly Unknown[],
  relations: readonly Relation[],
): Component[] {
  const root = roots(unknowns.length, relations);
  const parts = new Map<number, { unknowns: Unknown[]; relations: Relation[] }>();
  const part = (at: number) => {
    const known = parts.get(root(at));
    if (known) return known;
    const made = { unknowns: [], relations: [] };
    parts.set(root(at), made);
    return made;
  };
  for (const unknown of unknowns) part(unknown.index).unknowns.push(unknown);
  for (const relation of relations)
    if (relation.terms[0]) part(relation.terms[0].unknown.index).relations.push(relation);
  return [...parts.values()]
    .filter((one) => one.relations.length > 0 || one.unknowns.some(({ sensitive }) => sensitive))
    .map((one) => ({ unknowns: one.unknowns, system: systemOf(one.unknowns, one.relations) }));
}

function systemOf(unknowns: readonly Unknown[], relations: readonly Relation[]): System {
  const local = new Map(unknowns.map((unknown, at) => [unknown, at]));
  return inOrder({
    asked: unknowns.map(({ threshold, sensitive }) => ({ threshold, sensitive })),
    rows: relations.map(({ equal, constant, terms }) => ({
      equal,
      constant,
      terms: terms
        .map(({ unknown, coef }) => [local.get(unknown) ?? 0, coef] as const)
        .sort(([a], [b]) => a - b),
    })),
  });
}

/** The root of every unknown’s tree, by union and find with halved paths. */
function roots(size: number, relations: readonly Relation[]): (at: number) => number {
  const above = Array.from({ length: size }, (_, at) => at);
  const find = (at: number): number => {
    let here = at;
    while (above[here] !== here) {
      above[here] = above[above[here] as number] as number;
      here = above[here] as number;
    }
    return here;
  };
  for (const { terms } of relations) {
    const [head, ...rest] = terms.map(({ unknown }) => find(unknown.index));
    for (const other of rest) {
      const [a, b] = [find(head as number), find(other)];
      above[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return find;
}
