import { z } from 'zod';
import { codeIds } from './codes.ts';
import {
  CONSENTS,
  HANDLERS,
  REMEDIES,
  routes,
  STEPS,
  STORY_OUTCOMES,
  storyIndustries,
  storyPlaces,
} from './story-lists.ts';

/** Two years: a step later than that is told as the last one. */
const LAST_WEEK = 104;

const oneOf = (list: readonly { code: string }[]) => z.enum(list.map(({ code }) => code));
/** Lengths that fit a card and a preview; an English letter takes half the room of a Han one. */
const words = (title: number, lead: number) => ({
  title: z.string().trim().min(4).max(title),
  lead: z.string().trim().min(10).max(lead),
});

const step = z.strictObject({
  week: z
    .int()
    .min(0)
    .max(LAST_WEEK)
    .optional()
    .describe('Whole weeks since the appeal was received; left out where nobody knows'),
  did: oneOf(STEPS),
  by: oneOf(HANDLERS),
});

/**
 * What a case story states about the matter, once for both languages: in the front matter of the
 * Chinese text. Every fact is a code of a closed list, as coarse as the published tables.
 */
export const storySchema = z
  .strictObject({
    ...words(36, 120),
    issue: z.enum(codeIds('issues')).describe('Issue or sub-issue'),
    place: oneOf(storyPlaces()),
    industry: z
      .enum(storyIndustries().map(({ code }) => code))
      .optional()
      .describe('Left out where telling it would give somebody away'),
    period: z.string().regex(/^\d{4}(Q[1-4])?$/, 'a year (2016) or a quarter (2016Q3)'),
    route: oneOf(routes()),
    outcome: oneOf(STORY_OUTCOMES),
    remedy: oneOf(REMEDIES)
      .optional()
      .describe('Left out where telling it would give somebody away'),
    steps: z.array(step).min(2).refine(isInOrder, 'steps must be in order of weeks'),
    told: z
      .int()
      .positive()
      .describe('Number of the forum with whose results it was first published'),
    consent: oneOf(CONSENTS),
    sources: z.array(z.string().trim().min(4)).default([]).describe('Press reports: paper and day'),
  })
  .refine(({ consent, sources }) => consent !== 'press' || sources.length > 0, {
    path: ['sources'],
    message: 'a story from the press names its source',
  });

/** The same story in English: its words alone, since the facts stand in the Chinese text. */
export const translationSchema = z.strictObject(words(80, 280));

export type Story = z.infer<typeof storySchema>;

function isInOrder(steps: readonly { week?: number | undefined }[]): boolean {
  const weeks = steps.flatMap(({ week }) => week ?? []);
  return weeks.every((week, at) => week >= (weeks[at - 1] ?? 0));
}
