import { CHECKLIST, type ItemId } from '../contract/checklist.ts';
import { Failure } from '../contract/failures.ts';
import type { Evidence } from './evidence.ts';
import { freshness } from './items/freshness.ts';
import { keyIssues } from './items/key-issues.ts';
import { nextForum } from './items/next-forum.ts';
import { quarantine } from './items/quarantine.ts';
import { stories } from './items/stories.ts';
import type { Verdict } from './verdict.ts';

/** Judge every item of the list, in order: one that does not pass keeps none from being looked at. */
export function judge(evidence: Evidence): (Verdict & { item: ItemId })[] {
  return CHECKLIST.map(({ id }) => ({ item: id, ...JUDGES[id](evidence) }));
}

const JUDGES: Record<ItemId, (evidence: Evidence) => Verdict> = {
  audit: ({ audit }) => {
    if (audit === 'not run') return { passed: false, ...NOT_RUN };
    return audit ? failed(audit) : { passed: true, ...NOTHING_FOUND };
  },
  identities: ({ identities }) => (identities ? failed(identities) : { passed: true, ...BALANCED }),
  key_issues: ({ keyIssues: counts }) => keyIssues(counts),
  stories: ({ beside }) => verdictOf(beside?.stories, stories),
  next_forum: ({ beside, forum }) =>
    verdictOf(beside?.nextForums, (days) => nextForum(days, forum.date)),
  freshness: ({ reach, beside }) => freshness(reach, beside?.today),
  quarantine: ({ shares }) => quarantine(shares),
  diff: ({ difference }) => {
    if (difference === undefined) return { passed: false, ...NOT_COUNTED };
    return difference
      ? { passed: false, ...sinceEdition(difference.edition) }
      : { passed: true, ...FIRST };
  },
};

/** What could not be read does not pass; of what nobody was asked nothing is known. */
function verdictOf<T extends object>(
  found: T | Failure | undefined,
  judged: (found: T) => Verdict,
): Verdict {
  if (found === undefined) return { passed: false, ...NOT_ASKED };
  return found instanceof Failure ? failed(found) : judged(found);
}

function failed({ zh, message }: Failure): Verdict {
  // the sentence of a failure ends itself
  return { passed: false, zh: zh.replace(/。$/, ''), en: message.replace(/\.$/, '') };
}

const NOT_RUN = {
  zh: '没有做：数字不平衡时审计没有意义',
  en: 'not run: it means nothing where the figures do not add up',
};
const NOTHING_FOUND = {
  zh: '没有发现能算出来的数',
  en: 'it found nothing that can be worked out',
};
const BALANCED = { zh: '各表的合计和恒等式都对得上', en: 'all sums and identities hold' };
const NOT_ASKED = { zh: '没有人问过', en: 'nobody was asked' };
const NOT_COUNTED = { zh: '还算不出来', en: 'not known yet' };
const FIRST = { zh: '这是第一期，没有可比的', en: 'this is the first edition: nothing to compare' };

function sinceEdition(id: string) {
  return { zh: `和 ${id} 相比的变化列在下面`, en: `what changes against ${id} is listed below` };
}
