import type { Evidence } from '../../pipeline/checklist/evidence.ts';
import { judge } from '../../pipeline/checklist/judge.ts';
import type { ItemId } from '../../pipeline/contract/checklist.ts';

/** What an edition shows of which every item passes: the first one, published on its as-of day. */
export const SOUND: Evidence = {
  forum: { date: '2015-01-29' },
  audit: undefined,
  identities: undefined,
  keyIssues: { listed: 10, undecided: 0, unknownMode: 0 },
  reach: { as_of: '2015-02-17', days: 0, month: '2015-02', limit: 31 },
  shares: [],
  difference: null,
  beside: {
    today: '2015-02-17',
    stories: { told: 2, unsigned: [] },
    nextForums: ['2015-02-27'],
  },
};

/** Ids of the items that do not pass. */
export function openIn(evidence: Partial<Evidence>): ItemId[] {
  return judge({ ...SOUND, ...evidence })
    .filter(({ passed }) => !passed)
    .map(({ item }) => item);
}
