import { type Code, type CodeListName, codes } from '../contract/codes.ts';
import type { World } from '../world.ts';

const isTop = ({ more }: Code) => !more.parent;

/** The grid of each coded dimension: table `list_<dimension>` (code, position), in display order. */
const GRIDS: { dimension: string; list: CodeListName; keep?: (code: Code) => boolean }[] = [
  { dimension: 'city', list: 'cities' },
  { dimension: 'issue', list: 'issues', keep: isTop },
  { dimension: 'subissue', list: 'issues', keep: (code) => !isTop(code) },
  { dimension: 'channel', list: 'channels' },
  { dimension: 'mode', list: 'modes' },
  { dimension: 'industry', list: 'industries' },
  { dimension: 'outcome', list: 'outcomes' },
  { dimension: 'reason', list: 'invalid_reasons' },
  { dimension: 'worker_type', list: 'worker_types' },
];

/** Create the grid tables; a row that could exist is published even when its count is zero. */
export async function createGrids(world: World): Promise<void> {
  for (const { dimension, list, keep = () => true } of GRIDS) {
    const rows = codes(list)
      .filter(keep)
      .map(({ code }, position) => `('${code}', ${position})`);
    await world.run(`create table list_${dimension} as
      select code::code_${list} as code, position
      from (values ${rows.join(', ')}) as v (code, position)`);
  }
}
