import type { Kind } from './kinds.ts';

/** What is loaded first: where the terms lie, and which pages are of which kind. */
export interface Catalogue {
  /** Folder of the files below, other for every content, so that no old file is mixed in. */
  folder: string;
  pages: number;
  /** Number of the first page of each kind. */
  kinds: [kind: Kind, first: number][];
  /** First term of each shard, in order. */
  shards: string[];
}

/** Pages by term: how much further on each is than the one before, and what the term weighs there. */
export type Shard = Readonly<Record<string, readonly number[]>>;

/** What is shown of a page that was found. */
export interface PageText {
  path: string;
  title: string;
  /** Its first heading. */
  name: string;
  headings: string[];
  text: string[];
}

export const CATALOGUE = 'catalogue.json';

/** Name of the file of a shard, below the folder. */
export function shardFile(shard: number): string {
  return `terms/${shard}.json`;
}

/** Name of the file of a page, below the folder. */
export function pageFile(page: number): string {
  return `pages/${page}.json`;
}
