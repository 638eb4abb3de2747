import type { ChecklistEntry, ItemId } from '../contract/checklist.ts';
import { Failure } from '../contract/failures.ts';
import type { Profile } from '../contract/profile.ts';
import type { Difference } from './difference.ts';
import type { Beside } from './evidence.ts';
import type { Verdict } from './verdict.ts';

export type Judged = Verdict & { item: ItemId };

/** An edition that is ready but for its list. */
export interface Ready {
  forum: { number: number; as_of: string };
  verdicts: readonly Judged[];
  difference: Difference | null | undefined;
}

/** Who answers for the list of an edition. */
export interface Reviewer {
  beside: Beside | undefined;
  /**
   * Show the list and settle every item.
   * @throws Failure checklist naming what keeps the edition from being published
   */
  settle: (ready: Ready) => Promise<ChecklistEntry[]>;
}

/** Who stands in the list of an invented edition. */
const SAMPLE = { by: '示例', reason: '示例数据由程序生成，没有人核对' };

/**
 * The program itself, for invented data alone: it accepts what is not asked or does not pass, apart
 * from what nobody may.
 *
 * @throws Failure checklist for any other data: somebody has to answer for those
 */
export function nobody({ sample, name }: Profile): Reviewer {
  if (!sample) throw new Failure('checklist', name, { zh: '没有人核对', en: 'nobody answers' });
  return {
    beside: undefined,
    settle: async ({ forum, verdicts }) =>
      verdicts.map((one) =>
        one.passed ? passed(one.item) : accepted(one.item, { ...SAMPLE, at: forum.as_of }),
      ),
  };
}

/** An item that passed; who looked and when, where somebody did. */
export function passed(
  item: ItemId,
  by: string | null = null,
  at: string | null = null,
): ChecklistEntry {
  return { item, state: 'passed', by, reason: null, at };
}

/** An item that did not pass, accepted. */
export function accepted(
  item: ItemId,
  said: { by: string; reason: string; at: string },
): ChecklistEntry {
  return { item, state: 'accepted', ...said };
}
