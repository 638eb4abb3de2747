import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Shown } from '../contract/cells.ts';
import { editionId, type Manifest, manifestSchema } from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { parseRows } from '../contract/published.ts';
import { TABLES } from '../contract/tables.ts';

/** SHA-256 of a text or of bytes, hex. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Ids of the editions in an archive folder, oldest first. */
export function editionIds(archive: string): string[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .filter((name) => /^\d{3}$/.test(name))
    .sort();
}

/** The last edition before a new one: its id, manifest and the manifest’s hash. */
export interface Previous {
  id: string;
  sha256: string;
  manifest: Manifest;
}

/**
 * Find the edition a new one follows.
 * @throws Failure edition_exists or edition_order when the new one cannot follow the archive
 */
export function previousEdition(archive: string, forum: Manifest['forum']): Previous | null {
  const id = editionId(forum.number);
  const ids = editionIds(archive);
  if (ids.includes(id))
    throw new Failure('edition_exists', `第 ${forum.number} 场 / edition ${id}`);
  const last = ids.at(-1);
  if (last === undefined) return null;
  if (last > id)
    throw new Failure(
      'edition_order',
      `edition ${id}`,
      `${last} is already published / 已发布 ${last}`,
    );
  const previous = readManifest(archive, last);
  if (previous.manifest.forum.as_of >= forum.as_of)
    throw new Failure(
      'edition_order',
      `edition ${id}`,
      `as_of ${forum.as_of} is not after ${previous.manifest.forum.as_of} of ${last} / 截至日须晚于上一期`,
    );
  return previous;
}

/** Read one edition’s manifest and check its files against it. */
export function readManifest(archive: string, id: string): Previous {
  const text = readFileSync(path.join(archive, id, 'manifest.json'), 'utf8');
  const parsed = manifestSchema.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Failure('edition_broken', `edition ${id}`, 'manifest.json: contract / 清单格式不符');
  for (const { file, sha256: expected } of parsed.data.tables)
    if (sha256(readFileSync(path.join(archive, id, file))) !== expected)
      throw new Failure('edition_broken', `edition ${id}`, file);
  return { id, sha256: sha256(text), manifest: parsed.data };
}

/** The tables of an edition as published; none where there is no edition. */
export function readShown(archive: string, edition: Previous | null): Shown[] {
  if (edition === null) return [];
  return edition.manifest.tables.flatMap(({ id, file, left_out }) => {
    const table = TABLES.find((one) => one.id === id);
    if (!table) return [];
    const text = readFileSync(path.join(archive, edition.id, file), 'utf8');
    const rows = parseRows(table, text).map(({ keys, cells }) => ({
      keys: Object.fromEntries(table.dimensions.map((one) => [one.id, keys[one.id] ?? ''])),
      cells: Object.fromEntries(table.measures.map((measure) => [measure, cells[measure] ?? null])),
    }));
    return [{ table, rows, leftOut: left_out }];
  });
}
