import { defineCollection } from 'astro:content';
import { Failure } from '../pipeline/contract/failures.ts';
import { editionsFolder, loadEditions } from './editions/load.ts';
import { editionSchema } from './editions/schema.ts';

/** A function loader: it reads afresh on every build, and what it throws fails the build. */
function editions() {
  try {
    return loadEditions(editionsFolder());
  } catch (cause) {
    if (cause instanceof Failure) throw new Error(`${cause.zh}\n${cause.message}`);
    throw cause;
  }
}

export const collections = {
  editions: defineCollection({ loader: editions, schema: editionSchema }),
};
