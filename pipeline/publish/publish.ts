import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWithheld, type Shown } from '../contract/cells.ts';
import {
  type AuditCounts,
  CONTRACT_VERSION,
  editionId,
  type Manifest,
  manifestSchema,
} from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { editionIds, previousEdition, sha256 } from './archive.ts';
import { tableCsv } from './csv.ts';

/** What an edition says about itself beside its tables and its audit. */
export type About = Omit<Manifest, 'contract' | 'tables' | 'previous' | 'audit'>;

/**
 * Reads the folder of an edition that is about to appear, and those of the editions before it,
 * oldest first. It throws where a reader could learn too much, and then nothing is published.
 */
export type Audit = (draft: string, earlier: readonly string[]) => Promise<AuditCounts>;

/**
 * Write an edition as a whole or not at all: into a hidden folder beside the archive’s editions,
 * where it is audited, then one rename. A killed run leaves only the hidden folder, which the next
 * run removes.
 *
 * @returns the manifest as written
 */
export async function publishEdition(
  archive: string,
  about: About,
  shown: readonly Shown[],
  audit: Audit,
): Promise<Manifest> {
  const id = editionId(about.forum.number);
  const previous = previousEdition(archive, about.forum);
  const files = shown.map((table) => ({ table, text: tableCsv(table) }));
  const unaudited: Omit<Manifest, 'audit'> = {
    contract: CONTRACT_VERSION,
    ...about,
    tables: files.map(describe),
    previous: previous && { edition: previous.id, sha256: previous.sha256 },
  };
  const draft = path.join(archive, `.draft-${id}`);
  try {
    writeFolder(draft, {
      ...Object.fromEntries(files.map(({ table, text }) => [`${table.table.id}.csv`, text])),
      'manifest.json': JSON.stringify(unaudited),
    });
    const earlier = editionIds(archive).map((one) => path.join(archive, one));
    const manifest = manifestSchema.parse({ ...unaudited, audit: await audit(draft, earlier) });
    writeFileSync(path.join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(draft, path.join(archive, id));
    return manifest;
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new Failure('disk', archive, code);
  }
}

function writeFolder(folder: string, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
}

function describe({ table: { table, rows, leftOut }, text }: { table: Shown; text: string }) {
  return {
    id: table.id,
    file: `${table.id}.csv`,
    rows: rows.length,
    cells: rows.length * table.measures.length,
    withheld: rows.flatMap(({ cells }) =>
      table.measures.filter((id) => isWithheld(table, cells, id)),
    ).length,
    left_out: leftOut,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  };
}
