import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Options } from '../../pipeline/guard/guard.ts';
import { casesFolder } from '../cases/folder.ts';

/** A file whose text reaches the public, and how it is read. */
export interface Guarded {
  file: string;
  options: Options;
}

/** How to reach the union is public, and so are the days of its forums. */
const SETTINGS: Options = {
  skip: ['phone', 'email', 'url', 'wechat', 'qq', 'handle', 'address', 'employer', 'date'],
};
/** Explanations date their invented examples. */
const EXPLAINED: Options = { skip: ['date'] };

const FOLDERS: readonly [folder: () => string, options: Options][] = [
  [() => 'content/methods', EXPLAINED],
  [() => 'content/pages', EXPLAINED],
  [() => 'content/guides', {}],
  [casesFolder, { printedDates: true }],
];

/** Every text that goes into the site. */
export function guardedFiles(): Guarded[] {
  const settings = { file: process.env.SITE_CONFIG || 'data/site.yaml', options: SETTINGS };
  const texts = FOLDERS.flatMap(([folder, options]) =>
    textsIn(folder()).map((file) => ({ file, options })),
  );
  return [settings, ...texts];
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}
