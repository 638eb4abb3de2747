import type { Table } from '../../contract/table.ts';
import type { Edition } from '../read/edition.ts';
import { cubeView } from './cube.ts';
import { addAll, type World } from './figures.ts';
import { type History, historyOf } from './history.ts';
import { marginsAt } from './margins.ts';
import { printedRates } from './printed-rates.ts';
import type { Relation } from './relation.ts';
import { rowIdentities } from './row-identities.ts';
import { type Unknown, Unknowns } from './unknown.ts';
import { viewOf } from './view.ts';
import { within } from './within.ts';

/** What an attacker holds who has read every edition up to the one under audit. */
export interface Model {
  editions: readonly Edition[];
  histories: ReadonlyMap<string, History>;
  world: World;
  unknowns: readonly Unknown[];
  /** Every relation, those between published figures alone included. */
  relations: readonly Relation[];
}

/** @param editions in order; the last is the one under audit */
export function modelOf(editions: readonly Edition[], tables: readonly Table[]): Model {
  const unknowns = new Unknowns();
  const histories = tables.map((table) => historyOf(table, editions));
  const views = histories.map((history) => viewOf(history, unknowns));
  const { policy } = editions.at(-1) as Edition;
  const world = addAll([...views, cubeView(views, policy, unknowns)]);
  const relations = [
    ...views.flatMap(rowIdentities),
    ...views.flatMap(printedRates),
    ...views.flatMap((view) => within(view, world)),
    ...world.cuts.flatMap((cut) => marginsAt(cut, world.figures.get(cut.join()) ?? new Map())),
  ];
  return {
    editions,
    histories: new Map(histories.map((history) => [history.table.id, history])),
    world,
    unknowns: unknowns.list,
    relations,
  };
}
