import type { Edition } from '../editions/schema.ts';
import type { Issue } from '../issues/issues.ts';
import { yearsOf } from '../issues/years.ts';

/** Editions that say something of an issue: those that publish a year of it. None: no feed. */
export function editionsOf(editions: readonly Edition[], { code }: Issue): Edition[] {
  return editions.filter((edition) => yearsOf(edition, code).length > 0);
}
