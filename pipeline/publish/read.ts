import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Shown } from '../contract/cells.ts';
import { type Manifest, manifestSchema } from '../contract/edition.ts';
import type { Link } from '../contract/edition-id.ts';
import { Failure } from '../contract/failures.ts';
import { parseRows } from '../contract/published.ts';
import { TABLES } from '../contract/tables.ts';
import { WITHDRAWN, type Withdrawal, withdrawalSchema } from '../contract/withdrawal.ts';

/** SHA-256 of a text or of bytes, hex. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A published edition: its id, manifest and the manifest’s hash. */
export interface Previous {
  id: string;
  sha256: string;
  manifest: Manifest;
  /** Its withdrawal and the hash of that file, if it was withdrawn. */
  withdrawn: { sha256: string; withdrawal: Withdrawal } | null;
}

/** Read one edition’s manifest and check its files against it. */
export function readManifest(archive: string, id: string): Previous {
  const bytes = fileOf(archive, id, 'manifest.json');
  const parsed = manifestSchema.safeParse(jsonOf(bytes));
  if (!parsed.success) throw broken(id, 'manifest.json');
  for (const { file, sha256: expected } of parsed.data.tables)
    if (sha256(fileOf(archive, id, file)) !== expected) throw broken(id, file);
  const hash = sha256(bytes);
  return { id, sha256: hash, manifest: parsed.data, withdrawn: withdrawnOf(archive, id, hash) };
}

/** Whether somebody withdrew an edition. */
export function isWithdrawn(archive: string, id: string): boolean {
  return existsSync(path.join(archive, id, WITHDRAWN));
}

function withdrawnOf(archive: string, id: string, manifest: string): Previous['withdrawn'] {
  if (!isWithdrawn(archive, id)) return null;
  const bytes = fileOf(archive, id, WITHDRAWN);
  const { success, data } = withdrawalSchema.safeParse(jsonOf(bytes));
  if (!success || data.edition !== id || data.manifest_sha256 !== manifest)
    throw broken(id, WITHDRAWN);
  return { sha256: sha256(bytes), withdrawal: data };
}

/** Which edition an edition says it follows; nothing else of it is looked at. */
export function linkOf(archive: string, id: string): Link {
  const { previous } = glance(archive, id);
  return { id, previous: previous ? String(previous.edition) : null };
}

/** Which withdrawn editions an edition says it counts anew; nothing else of it is looked at. */
export function recountsOf(archive: string, id: string): string[] {
  return glance(archive, id).recounts ?? [];
}

function glance(archive: string, id: string): Partial<Pick<Manifest, 'previous' | 'recounts'>> {
  return jsonOf(fileOf(archive, id, 'manifest.json')) ?? {};
}

/** The tables of an edition as published; none where there is no edition. */
export function readShown(archive: string, edition: Previous | null): Shown[] {
  if (edition === null) return [];
  return edition.manifest.tables.flatMap(({ id, file, left_out }) => {
    const table = TABLES.find((one) => one.id === id);
    if (!table) return [];
    const text = fileOf(archive, edition.id, file).toString('utf8');
    const rows = parseRows(table, text).map(({ keys, cells }) => ({
      keys: Object.fromEntries(table.dimensions.map((one) => [one.id, keys[one.id] ?? ''])),
      cells: Object.fromEntries(table.measures.map((measure) => [measure, cells[measure] ?? null])),
    }));
    return [{ table, rows, leftOut: left_out }];
  });
}

function fileOf(archive: string, id: string, file: string): Buffer {
  try {
    return readFileSync(path.join(archive, id, file));
  } catch {
    throw broken(id, file);
  }
}

function jsonOf(bytes: Buffer): object | undefined {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function broken(id: string, file: string): Failure {
  return new Failure('edition_broken', { zh: `第 ${id} 期`, en: `edition ${id}` }, file);
}
