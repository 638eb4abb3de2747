import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { type Cell, type Edition, rowsOf } from '../editions/schema.ts';
import { differenceOf, type Restated, restated } from './restated.ts';

/** The table revisions are counted in: province totals, forum by forum. */
export const COUNTED = table('funnel_by_forum');

/** An edition against the one before it. */
export interface Revision {
  edition: Edition;
  before: Edition | undefined;
  figures: Restated[];
}

/** Every edition against the one before it, the newest first. */
export function revisionsOf(archive: readonly Edition[]): Revision[] {
  return archive.map((edition) => revisionOf(edition, archive)).toReversed();
}

/** One edition against the one before it in the archive. */
export function revisionOf(edition: Edition, archive: readonly Edition[]): Revision {
  const before = archive[archive.findIndex(({ id }) => id === edition.id) - 1];
  const rows = (one: Edition | undefined) => rowsOf(one, COUNTED.id);
  return { edition, before, figures: restated(COUNTED, rows(before), rows(edition)) };
}

/** How many figures of a measure are other ones, and by how much in all. */
export function totalOfMeasure(
  figures: readonly Restated[],
  measure: MeasureId,
): { count: number; difference: Cell } {
  const own = figures.filter((one) => one.measure === measure);
  const difference = own.reduce<Cell>((sum, one) => {
    const more = differenceOf(one);
    return sum === null || more === null ? null : sum + more;
  }, 0);
  return { count: own.length, difference };
}
