import path from 'node:path';
import { Failure } from '../contract/failures.ts';
import type { Note, Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { brokenAt, cutShort, whereUtf8Breaks } from './broken-bytes.ts';
import type { LineShape, QuickLook } from './line-shape.ts';
import { utf8Inside } from './mixed-encoding.ts';
import type { Survey } from './survey.ts';
import { transcode, Undecodable } from './transcode.ts';

/** A text table as UTF-8: the file itself, or a copy in the scratch folder. */
export interface Utf8Text {
  path: string;
  encoding: Source['encoding'];
  shape: LineShape;
  notes: Note[];
}

/**
 * Decide the encoding once for the whole file: a byte order mark, else strict UTF-8, else strict
 * GB18030, else a failure that names the byte. Nothing is guessed and nothing replaced.
 */
export async function asUtf8(world: World, file: string, found: Survey): Promise<Utf8Text> {
  const name = path.basename(file);
  const { mark } = found;
  if (mark === 'utf-16le' || mark === 'utf-16be') {
    const copy = copyPath(world, found.sha256);
    const look = await orFail(name, file, transcode(file, copy, mark));
    return result(copy, null, look, name, mark.toUpperCase());
  }
  if (found.utf8) return result(file, 'utf-8', found.look, name);
  const seam = await whereUtf8Breaks(file);
  if (seam === null) throw await cutShort(name, file);
  if (mark === 'utf-8') throw await brokenAt(name, file, seam);
  return fromGb18030(world, file, found.sha256, seam);
}

/** Where the UTF-8 copy of a file in another encoding lies. */
export function copyPath(world: World, sha256: string): string {
  return path.join(world.scratch, `${sha256}.csv`);
}

/** @param seam where the file stops being UTF-8 */
async function fromGb18030(
  world: World,
  file: string,
  sha256: string,
  seam: number,
): Promise<Utf8Text> {
  const name = path.basename(file);
  const copy = copyPath(world, sha256);
  const writing = transcode(file, copy, 'gb18030', ({ bytes, offset }) => {
    const inside = utf8Inside(bytes);
    if (inside >= 0) throw new Undecodable(Math.max(seam, offset + inside));
  });
  const look = await orFail(name, file, writing, seam);
  return result(copy, 'gb18030', look, name, 'GB18030');
}

async function orFail<T>(name: string, file: string, work: Promise<T>, seam = 0): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Undecodable)) throw new Failure('disk', 'scratch', codeOf(error));
    if (error.offset === null) throw await cutShort(name, file);
    throw await brokenAt(name, file, Math.max(seam, error.offset));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'error';
}

async function result(
  at: string,
  encoding: Source['encoding'],
  look: QuickLook,
  place: string,
  label?: string,
): Promise<Utf8Text> {
  const notes: Note[] = label ? [{ kind: 'encoding', place: label, count: 1 }] : [];
  const lost = look.replacements;
  if (lost > 0) notes.push({ kind: 'replacement_characters', place, count: lost });
  return { path: at, encoding, shape: await look.shape(at), notes };
}
