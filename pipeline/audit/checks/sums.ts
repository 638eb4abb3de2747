import type { Model } from '../attack/model.ts';
import { isTrue } from '../attack/relation.ts';
import type { Solved } from '../attack/solved.ts';
import { type Finding, findingAt } from '../finding.ts';

/**
 * Every sum, identity and rate among published figures agrees, and so do those with withheld
 * figures: some table of counts must fit all that was published.
 */
export function sums({ editions, relations }: Model, solved: readonly Solved[]): Finding[] {
  const edition = editions.at(-1)?.id ?? '';
  const wrong = relations.filter((one) => one.terms.length === 0 && !isTrue(one));
  const impossible = solved.filter(({ verdict }) => !verdict.possible);
  return [
    ...wrong.flatMap(({ places }) => places),
    ...impossible.flatMap(({ unknowns }) => unknowns.map(({ place }) => place)),
  ].map((place) => findingAt('sums', edition, place));
}
