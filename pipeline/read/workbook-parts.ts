import { markFonts } from './font-marks.ts';
import { isRead, unzip } from './unzip.ts';
import { markNeverCalculated, nameChineseDates } from './workbook-repairs.ts';
import type { ZipEntry } from './zip-directory.ts';

/** A zip as `parse_zip` of SheetJS takes it; the package has no types for it. */
export interface Container {
  FileIndex: { name: string; type: number; content: Buffer; size: number }[];
  FullPaths: string[];
}

interface Part {
  path: string;
  content: Buffer;
}

const SHEET = /^xl[/\\]worksheets[/\\][^/\\]+\.xml$/i;
const STYLES = /^xl[/\\]styles\.xml$/i;
const CONTENT_TYPES = /^\[Content_Types\]\.xml$/i;
const A_FILE = 2;
/** Without styles SheetJS runs into an error at every cell, and takes ten times as long. */
const PLAIN_STYLES =
  '<styleSheet><fills count="1"><fill><patternFill/></fill></fills></styleSheet>';
const STYLES_TYPE =
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';

/**
 * The parts of a workbook that are read, unpacked and mended.
 *
 * @throws Error where a part is not as the directory of the zip says
 */
export function workbookContainer(bytes: Buffer, entries: readonly ZipEntry[]): Container {
  const parts = entries.filter(isRead).map((entry) => ({
    path: entry.name,
    content: mended(entry.name, unzip(bytes, entry)),
  }));
  return containerOf(parts.some(({ path }) => STYLES.test(path)) ? parts : withStyles(parts));
}

function containerOf(parts: readonly Part[]): Container {
  return {
    FileIndex: parts.map(({ path, content }) => ({
      name: path.split(/[/\\]/).at(-1) ?? path,
      type: A_FILE,
      content,
      size: content.length,
    })),
    FullPaths: parts.map(({ path }) => `Root Entry/${path}`),
  };
}

function mended(path: string, content: Buffer): Buffer {
  if (STYLES.test(path)) return rewritten(content, (xml) => markFonts(nameChineseDates(xml)));
  return SHEET.test(path) ? rewritten(content, markNeverCalculated) : content;
}

function withStyles(parts: readonly Part[]): Part[] {
  const named = parts.map(({ path, content }) => ({
    path,
    content: CONTENT_TYPES.test(path)
      ? rewritten(content, (xml) => xml.replace(/<\/(?:\w+:)?Types>/, (end) => STYLES_TYPE + end))
      : content,
  }));
  return [...named, { path: 'xl/styles.xml', content: Buffer.from(PLAIN_STYLES) }];
}

/** Change a part bytewise: every pattern used is ASCII, so the encoding does not matter. */
function rewritten(content: Buffer, change: (text: string) => string): Buffer {
  const before = content.toString('latin1');
  const after = change(before);
  return after === before ? content : Buffer.from(after, 'latin1');
}
