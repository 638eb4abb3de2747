import { FAILURES, type FailureKind } from '../contract/failures.ts';
import { type ReviewState, SIGNERS, toDo } from '../contract/review.ts';
import { type Both, inChinese, inLocale, say } from '../say.ts';
import type { StoryFinding } from '../stories/finding.ts';
import { HITS } from '../stories/roster.ts';
import { typed } from './example-words.ts';
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

/** What comes next: to mend, to hold against the export, to sign, or nothing but to build. */
export function afterwards(reviewed: readonly Reviewed[], onPages: readonly StoryFinding[]): Both {
  const found = [...reviewed.flatMap(({ open }) => open), ...onPages];
  if (found.some(({ tier }) => tier === 'BLOCK')) return AFTERWARDS.mend;
  const waiting = reviewed.find(({ story, state }) => toDo(story.slug, state));
  if (waiting && !waiting.state.passed) return AFTERWARDS.compare;
  const sign = typed(`sign -- ${waiting?.story.slug} --by 姓名`);
  if (waiting) return { zh: `两个人各签一次：${sign.zh}`, en: `Two persons sign: ${sign.en}` };
  return AFTERWARDS.build;
}

const AFTERWARDS = {
  mend: {
    zh: '改好 BLOCK 的各处，再核对：npm run stories -- --export 台账.xlsx',
    en: 'Mend every BLOCK and check again: npm run stories -- --export ledger.xlsx',
  },
  compare: {
    zh: '对照导出文件：npm run stories -- --export 台账.xlsx',
    en: 'Hold them against the export: npm run stories -- --export ledger.xlsx',
  },
  build: { zh: '生成网站：npm run build', en: 'Build the site: npm run build' },
} as const satisfies Record<string, Both>;
