import { FAILURES, type FailureKind } from '../contract/failures.ts';
import { type ReviewState, SIGNERS, toDo } from '../contract/review.ts';
import { inChinese, inLocale, say } from '../say.ts';
import type { StoryFinding } from '../stories/finding.ts';
import { HITS } from '../stories/roster.ts';
import type { CheckedStory } from './stories-on-disk.ts';

/** A story after every check that was run. */
export interface Reviewed {
  story: CheckedStory;
  /** Findings nobody has let stand. */
  open: readonly StoryFinding[];
  lifted: number;
  state: ReviewState;
}

/** The failure a finding of a kind stands for. */
function failureOf(kind: string): FailureKind {
  if (kind === 'contract') return 'story_contract';
  if (kind === 'gate') return 'story_gate';
  return (HITS as readonly string[]).includes(kind) ? 'story_roster' : 'story_text';
}

/** Say of every story where it stands, a line each, and below it what was found in it. */
export function reportStories(reviewed: readonly Reviewed[]): void {
  for (const { story, open, lifted, state } of reviewed) {
    const blocks = open.filter(({ tier }) => tier === 'BLOCK').length;
    const reviews = open.length - blocks;
    const waiting = toDo(story.slug, state);
    const signed = `${Math.min(state.signers.length, SIGNERS)}/${SIGNERS}`;
    say(
      inChinese()
        ? `${story.slug}  要改 ${blocks}  要看 ${reviews}  保留 ${lifted}  对照 ${state.passed ? '已过' : '未过'}  签字 ${signed}  ${!waiting && blocks === 0 ? '可以发布' : '不能发布'}`
        : `${story.slug}  to mend ${blocks}  to look at ${reviews}  let stand ${lifted}  export ${state.passed ? 'passed' : 'not passed'}  signed ${signed}  ${!waiting && blocks === 0 ? 'may be published' : 'not to be published'}`,
    );
    for (const finding of open) say(`  ${inWords(finding)}`);
    if (waiting) say(`  → ${inLocale(waiting)}`);
  }
}

/** A finding: file, line and column, tier, kind, what to do. */
export function inWords({ file, line, column, tier, kind, ...words }: StoryFinding): string {
  return `${file}:${line}:${column} ${tier} ${kind}  ${inLocale(words)}`;
}

/** Exit code: of the gravest kind that was found, else of reviews that are missing, else 0. */
export function exitOf(reviewed: readonly Reviewed[], onPages: readonly StoryFinding[]): number {
  const found = [...reviewed.flatMap(({ open }) => open), ...onPages];
  const kinds = new Set(
    found.filter(({ tier }) => tier === 'BLOCK').map(({ kind }) => failureOf(kind)),
  );
  const gravest = (['story_contract', 'story_roster', 'story_text', 'story_gate'] as const).find(
    (kind) => kinds.has(kind),
  );
  if (gravest) return FAILURES[gravest].exit;
  const isWaiting = reviewed.some(({ story, state }) => toDo(story.slug, state));
  return isWaiting ? FAILURES.story_review.exit : 0;
}
