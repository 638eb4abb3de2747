import type { Shown } from '../../pipeline/contract/cells.ts';
import type { Manifest } from '../../pipeline/contract/edition.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { bareForum } from '../../pipeline/forums.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { type About, publishEdition, type Review } from '../../pipeline/publish/publish.ts';
import { ALL_PASSED } from './answered.ts';

/** A published table of two rows, one of them withheld. */
export const ISSUES: Shown = {
  table: table('issue_by_month'),
  rows: [
    {
      keys: { month: '2014-01', issue: 'WG' },
      cells: { valid: 12, answered: 7, assigned: 5, closed: 0 },
    },
    {
      keys: { month: '2014-01', issue: 'LC' },
      cells: { valid: null, answered: null, assigned: null, closed: null },
    },
  ],
  leftOut: ['2013-12'],
};

/** What an audit that finds nothing counts, and a list of which every item passed. */
export const PASSED = {
  checklist: ALL_PASSED,
  audit: {
    tables: 1,
    editions: 1,
    published: 4,
    sums: 0,
    relations: 0,
    withheld: 4,
    sensitive: 1,
    intervals: 1,
    certificates: 1,
    revised: 0,
  },
};

/** What an edition of a forum says about itself. */
export function about(forum: number, as_of: string): About {
  return {
    policy: loadPolicy(),
    forum: bareForum(forum, as_of, { zh: '主题', en: 'theme' }),
    sample: true,
    profile: 'test',
    input: [],
    changes: null,
    recounts: [],
    counts: {
      rows: 0,
      accepted: 0,
      quarantined: 0,
      later: 0,
      quarantined_by_rule: {},
      warnings_by_rule: {},
    },
  };
}

/** Publish a small edition of a forum, which counts up to the 17th of its month. */
export function publishSmall(
  archive: string,
  forum: number,
  shown: Shown[] = [ISSUES],
  review: Review = async () => PASSED,
): Promise<Manifest> {
  const as_of = `2014-${String(forum).padStart(2, '0')}-17`;
  return publishEdition(archive, about(forum, as_of), shown, review);
}
