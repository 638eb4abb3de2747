import { intakeShares } from './check/shares.ts';
import { countKeyIssues, type Evidence, reachOf } from './checklist/evidence.ts';
import { judge } from './checklist/judge.ts';
import type { Reviewer } from './checklist/reviewer.ts';
import type { Changes } from './contract/changes.ts';
import type { ChecklistEntry } from './contract/checklist.ts';
import type { AuditCounts } from './contract/edition.ts';
import { Failure, type FailureKind } from './contract/failures.ts';
import type { Forum } from './contract/forum.ts';
import type { Profile } from './contract/profile.ts';
import type { Intake } from './intake.ts';
import { checkIdentities } from './model/model.ts';
import type { Review } from './publish/publish.ts';
import { goneShare } from './register/gone.ts';
import type { World } from './world.ts';

/** What the list of an edition is judged by, before its tables are protected. */
export type Known = Omit<Evidence, 'audit' | 'identities' | 'difference'> & { forum: Forum };

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
 * Stop where the figures do not add up: such tables can be neither protected nor audited. The rest of
 * the list is told all the same.
 * @throws Failure identity
 */
export async function demandBalanced(
  world: World,
  reviewer: Reviewer,
  known: Known,
): Promise<void> {
  const { failure } = await orFailure('identity', () => checkIdentities(world));
  if (!failure) return;
  const notRun = { audit: 'not run', difference: undefined } as const;
  await settle(world, reviewer, { ...known, ...notRun, identities: failure });
  throw failure;
}

/**
 * The review of a draft: its audit, and then its list, settled by whoever answers for it.
 *
 * @param gate the audit; it throws where a reader could learn too much
 */
export function reviewOf(
  world: World,
  reviewer: Reviewer,
  known: Known & Pick<Evidence, 'difference'>,
  gate: (draft: string, earlier: readonly string[]) => Promise<AuditCounts>,
): Review {
  return async (draft, earlier) => {
    world.progress('audit');
    const { done, failure } = await orFailure('audit', () => gate(draft, earlier));
    const evidence = { ...known, identities: undefined, audit: failure };
    const checklist = await settle(world, reviewer, evidence);
    if (failure) throw failure;
    return { audit: done, checklist };
  };
}

/** @throws Failure checklist where an item is not settled */
function settle(
  world: World,
  reviewer: Reviewer,
  evidence: Evidence & { forum: Forum },
): Promise<ChecklistEntry[]> {
  const { forum, difference } = evidence;
  // somebody may be asked: nothing is drawn over the question
  world.progress('');
  return reviewer.settle({ forum, verdicts: judge(evidence), difference });
}

/** What work gives, or its failure where that is of a kind that is told in the list. */
async function orFailure<T>(
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
