import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Text } from './texts.ts';

/** A text and the file it lies in. */
export interface TextFile extends Text {
  file: string;
  source: string;
}

/** Every text of a folder as its collection names it, front matter and all. */
export function textFiles(folder: string): TextFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.mdx?$/.test(name) && path.basename(name) !== 'README.md')
    .sort()
    .map((name) => {
      const file = path.posix.join(folder, name.replaceAll(path.sep, '/'));
      const id = path.posix.relative(folder, file).replace(/\.mdx$/, '');
      return { id, file, source: readFileSync(file, 'utf8') };
    });
}
