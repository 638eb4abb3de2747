import type { Counted } from '../contract/cells.ts';
import { tableSchema } from '../contract/table.ts';
import { DIMENSIONS as D } from '../contract/tables/dimensions.ts';
import type { World } from '../world.ts';
import { readCounted } from './counted.ts';

/**
 * Valid appeals by quarter, region and issue group. Nobody publishes them, but every reader knows
 * that they exist and are not negative, and that is where the published tables’ margins cross.
 */
const CUBE = tableSchema.parse({
  id: 'cube',
  title: { zh: '未公布的交叉数', en: 'counts nobody publishes' },
  grain: { zh: '不公布', en: 'not published' },
  dimensions: [D.quarter, D.region, D.issue_group],
  measures: ['valid'],
  base: null,
  rates: [],
  basis: { zh: '不公布', en: 'not published' },
  universe: 'valid',
  clock: 'received',
  privacy: 'local',
  restated: 'agency',
});

/** Read the cube, `int_cube`, which the tables were built beside. */
export async function readCube(world: World): Promise<Counted> {
  return readCounted(world, CUBE, 'int_cube');
}
