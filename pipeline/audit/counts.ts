import type { AuditCounts } from '../contract/edition.ts';
import { CUBE } from './attack/cube.ts';
import type { Model } from './attack/model.ts';
import type { Solved } from './attack/solved.ts';

/**
 * What was read and solved. Figures are cells of the declared tables as they stand over all
 * editions: a cell is withheld when no edition has published it, left-out periods included; the
 * cells of the cube, which nobody publishes, are not counted. An interval is counted when linear
 * programs computed it, not when two tables at hand already showed it to be wide; what the memory
 * of earlier audits answers is counted as if it were solved again.
 */
export function countsOf(model: Model, solved: readonly Solved[], revised: number): AuditCounts {
  const { editions, world, unknowns, relations } = model;
  const published = world.views.flatMap(({ rows }) =>
    rows.flatMap(({ values }) => values.filter((value) => typeof value === 'number')),
  );
  const withheld = unknowns.filter(({ place }) => place.table !== CUBE.id);
  const total = (of: (one: Solved) => number) => solved.reduce((sum, one) => sum + of(one), 0);
  return {
    tables: editions.at(-1)?.sheets.size ?? 0,
    editions: editions.length,
    published: published.length,
    sums: relations.filter(({ terms }) => terms.length === 0).length,
    relations: relations.filter(({ terms }) => terms.length > 0).length,
    withheld: withheld.length,
    sensitive: withheld.filter(({ sensitive }) => sensitive).length,
    intervals: total(({ verdict }) => verdict.intervals),
    certificates: total(({ verdict }) => verdict.certificates),
    revised,
  };
}
