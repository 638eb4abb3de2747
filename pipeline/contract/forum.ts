import { z } from 'zod';

const both = z.strictObject({ zh: z.string(), en: z.string() });

/** A monthly forum: its number is data (38 forums fell into 37 months), never counted from dates. */
export const forumSchema = z
  .strictObject({
    number: z.int().min(1).max(999),
    date: z.iso.date(),
    as_of: z.iso.date().describe('Day up to which the edition of this forum counts'),
    theme: both,
    guests: both,
    participation: both.describe('As reported, in words'),
  })
  .refine((forum) => forum.as_of >= forum.date, {
    error: 'as_of is earlier than the forum',
    path: ['as_of'],
  });

export type Forum = z.infer<typeof forumSchema>;
