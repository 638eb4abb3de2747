import { z } from 'zod';
import { toDo } from '../contract/review.ts';
import type { StoryFinding } from '../stories/finding.ts';
import type { Reviewed } from './story-report.ts';

const count = z.int().min(0);

/** Where something was found and of what kind; never what. */
export const findingSchema = z.strictObject({
  file: z.string(),
  line: count,
  column: count,
  tier: z.string(),
  kind: z.string(),
});

/** What a machine is told of a story. */
export const storySchema = z.strictObject({
  story: z.string(),
  findings: z.array(findingSchema),
  let_stand: count,
  passed: z.boolean().describe('The present texts passed the checks against an export'),
  signed: count.describe('Persons who signed the present texts'),
  may_be_published: z.boolean(),
});

/** A finding as a machine is told of it. */
export function toldFinding(found: StoryFinding): z.infer<typeof findingSchema> {
  const { file, line, column, tier, kind } = found;
  return { file, line, column, tier, kind };
}

/** A story as a machine is told of it. */
export function storyResult(one: Reviewed): z.infer<typeof storySchema> {
  const { story, open, lifted, state } = one;
  const isBlocked = open.some(({ tier }) => tier === 'BLOCK');
  return {
    story: story.slug,
    findings: open.map(toldFinding),
    ...{ let_stand: lifted, passed: state.passed, signed: state.signers.length },
    may_be_published: !isBlocked && !toDo(story.slug, state),
  };
}
