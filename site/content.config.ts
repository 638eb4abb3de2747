import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { storySchema, translationSchema } from '../pipeline/contract/story.ts';
import { casesFolder } from './cases/folder.ts';
import { saidInBoth } from './config/both-languages.ts';
import { editionsFolder, loadPublishedEditions } from './editions/load.ts';
import { editionSchema } from './editions/schema.ts';

/** A function loader: it reads afresh on every build, and what it throws fails the build. */
function editions() {
  return saidInBoth(() => loadPublishedEditions(editionsFolder()));
}

/** Texts of a folder, by their path in it: `zh/closed`. */
function textsIn(base: string) {
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
  return glob({ base, pattern: '**/*.{md,mdx}', generateId });
}

/** Texts of a folder of `content/`; each says in a sentence what it is about. */
function texts(folder: string) {
  return defineCollection({
    loader: textsIn(`./content/${folder}`),
    schema: z.strictObject({ lead: z.string().min(1) }),
  });
}

/** Whether every text is there is checked where it is read: `methods/`, `texts/`, `guides/`, `cases/`. */
export const collections = {
  editions: defineCollection({ loader: editions, schema: editionSchema }),
  methods: texts('methods'),
  pages: texts('pages'),
  guides: texts('guides'),
  cases: defineCollection({ loader: textsIn(`${casesFolder()}/zh`), schema: storySchema }),
  translations: defineCollection({
    loader: textsIn(`${casesFolder()}/en`),
    schema: translationSchema,
  }),
};
