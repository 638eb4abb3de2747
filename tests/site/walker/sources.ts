import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { wordsIn } from '../../../site/previews/words-in.ts';

/** A file of a built site. */
export interface Source {
  /** Path below the folder, with slashes. */
  file: string;
  kind: string;
  text: string;
  /** The document of an HTML, XML or SVG file, parsed once. */
  document: () => Document;
}

const PARSED: Readonly<Record<string, 'text/html' | 'application/xml'>> = {
  html: 'text/html',
  svg: 'application/xml',
  xml: 'application/xml',
  rss: 'application/xml',
  atom: 'application/xml',
};

/** The text of a file; of a picture, what it says. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return file.endsWith('.png') ? (wordsIn(bytes) ?? '') : bytes.toString('utf8');
}

/** Every file of a folder, one after another: a parsed page is not kept. */
export function* sourcesOf(folder: string): Generator<Source> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files)
    yield sourceOf(file.replaceAll(path.sep, '/'), textOf(path.join(folder, file)));
}

/** A file by its path and its text. */
export function sourceOf(file: string, text: string): Source {
  const kind = path.extname(file).slice(1).toLowerCase();
  let parsed: Document | undefined;
  return {
    ...{ file, kind, text },
    document: () => {
      parsed ??= new JSDOM(text, { contentType: PARSED[kind] ?? 'text/html' }).window.document;
      return parsed;
    },
  };
}
