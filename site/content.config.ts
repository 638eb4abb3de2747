import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { saidInBoth } from './config/both-languages.ts';
import { editionsFolder, loadEditions } from './editions/load.ts';
import { editionSchema } from './editions/schema.ts';

/** A function loader: it reads afresh on every build, and what it throws fails the build. */
function editions() {
  return saidInBoth(() => loadEditions(editionsFolder()));
}

/** Texts on the methods, by language and method: `zh/closed`. Whether all are there, `methods/texts.ts` checks. */
const methods = defineCollection({
  loader: glob({
    base: './content/methods',
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ lead: z.string().min(1).describe('What one can read from it') }),
});

/** Texts of whole pages, by language and page: `zh/about`. Whether all are there, `texts/demand.ts` checks. */
const pages = defineCollection({
  loader: glob({
    base: './content/pages',
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ lead: z.string().min(1).describe('The page in a sentence') }),
});

export const collections = {
  editions: defineCollection({ loader: editions, schema: editionSchema }),
  methods,
  pages,
};
