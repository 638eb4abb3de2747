import type { Relation, System } from './system.ts';

/** Variables that hang together through relations; what lies in another component tells nothing. */
export interface Component {
  variables: number[];
  relations: Relation[];
}

/** Split a system into its connected components, in the order of their first variable. */
export function componentsOf({ variables, relations }: System): Component[] {
  const parent = variables.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] as number;
    parent[at] = top;
    return top;
  };
  for (const { terms } of relations) {
    const [first, ...others] = [...terms.keys()].map(root);
    for (const other of others) {
      const [low, high] = [root(first as number), root(other)].sort((a, b) => a - b);
      parent[high as number] = low as number;
    }
  }
  const found = new Map<number, Component>();
  for (const at of variables.keys()) {
    const component = found.get(root(at)) ?? { variables: [], relations: [] };
    component.variables.push(at);
    found.set(root(at), component);
  }
  for (const relation of relations) {
    const [first] = relation.terms.keys();
    found.get(root(first as number))?.relations.push(relation);
  }
  return [...found.values()];
}
