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

/** Texts of a folder, by language and subject: `zh/closed`; each says in a sentence what it is about. */
function texts(folder: string) {
  return defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({ lead: z.string().min(1) }),
  });
}

/** Whether every text is there is checked where it is read: `methods/`, `texts/`, `guides/`. */
export const collections = {
  editions: defineCollection({ loader: editions, schema: editionSchema }),
  methods: texts('methods'),
  pages: texts('pages'),
  guides: texts('guides'),
};
