import { intakeShares } from './check/shares.ts';
import { countKeyIssues, type Evidence, reachOf } from './checklist/evidence.ts';
import { judge } from './checklist/judge.ts';
import type { Reviewer } from './checklist/reviewer.ts';
import type { Changes } from './contract/changes.ts';
import type { ChecklistEntry } from './contract/checklist.ts';
import { Failure, type FailureKind } from './contract/failures.ts';
import type { Forum } from './contract/forum.ts';
import type { Profile } from './contract/profile.ts';
import type { Intake } from './intake.ts';
import { goneShare } from './register/gone.ts';
import type { World } from './world.ts';

/** What the list of an edition is judged by, before its tables are protected. */
export type Known = Omit<Evidence, 'audit' | 'identities' | 'difference'>;

interface Given {
  forum: Forum;
  profile: Profile;
  intake: Intake;
  changes: Changes | null;
  reviewer: Reviewer;
}

/** Gather it, once the facts are counted. */
export async function knownOf(
  world: World,
  { forum, profile: { limits }, intake, changes, reviewer }: Given,
): Promise<Known> {
  return {
    forum,
    keyIssues: await countKeyIssues(world),
    reach: await reachOf(world, forum.as_of, limits.fresh_days),
    shares: [...intakeShares(intake, limits), ...goneShare(changes, limits.gone)],
    beside: reviewer.beside,
  };
}

/**
 * Have the list of an edition settled by whoever answers for it.
 * @throws Failure checklist
 */
export function settle(
  world: World,
  reviewer: Reviewer,
  forum: Forum,
  evidence: Evidence,
): Promise<ChecklistEntry[]> {
  const { difference } = evidence;
  // somebody may be asked: nothing is drawn over the question
  world.progress('');
  return reviewer.settle({ forum, verdicts: judge(evidence), difference });
}

/** What work gives, or its failure where that is of a kind that is told in the list. */
export async function orFailure<T>(
  kind: FailureKind,
  work: () => Promise<T>,
): Promise<{ done: T; failure?: undefined } | { done?: undefined; failure: Failure }> {
  try {
    return { done: await work() };
  } catch (cause) {
    if (cause instanceof Failure && cause.kind === kind) return { failure: cause };
    throw cause;
  }
}
