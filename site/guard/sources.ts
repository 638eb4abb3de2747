import { readFileSync } from 'node:fs';
import type { Options } from '../../pipeline/guard/guard.ts';
import { casesFolder } from '../cases/folder.ts';
import { textFiles } from '../texts/files.ts';

/** A file whose text reaches the public, and how it is read. */
export interface Guarded {
  file: string;
  text: string;
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
  [() => 'content/operators', {}],
  [casesFolder, { printedDates: true }],
];

/** Every text that goes into the site, and what its staff print and hand on. */
export function guardedFiles(): Guarded[] {
  const settings = process.env.SITE_CONFIG || 'data/site.yaml';
  const texts = FOLDERS.flatMap(([folder, options]) =>
    textFiles(folder()).map(({ file, source }) => ({ file, text: source, options })),
  );
  return [{ file: settings, text: readFileSync(settings, 'utf8'), options: SETTINGS }, ...texts];
}
