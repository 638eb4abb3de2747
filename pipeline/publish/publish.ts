import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Shown } from '../contract/cells.ts';
import { CONTRACT_VERSION, editionId, type Manifest, manifestSchema } from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { previousEdition, sha256 } from './archive.ts';
import { tableCsv } from './csv.ts';

/** What an edition says about itself beside its tables. */
export type About = Omit<Manifest, 'contract' | 'tables' | 'previous'>;

/**
 * Write an edition as a whole or not at all: into a hidden folder beside the archive’s editions,
 * then one rename. A killed run leaves only the hidden folder, which the next run removes.
 *
 * @returns the manifest as written
 */
export function publishEdition(archive: string, about: About, shown: readonly Shown[]): Manifest {
  const id = editionId(about.forum.number);
  const previous = previousEdition(archive, about.forum);
  const files = shown.map((table) => ({ table, text: tableCsv(table) }));
  const manifest = manifestSchema.parse({
    contract: CONTRACT_VERSION,
    ...about,
    tables: files.map(describe),
    previous: previous && { edition: previous.id, sha256: previous.sha256 },
  });
  const draft = path.join(archive, `.draft-${id}`);
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    for (const { table, text } of files)
      writeFileSync(path.join(draft, `${table.table.id}.csv`), text);
    writeFileSync(path.join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(draft, path.join(archive, id));
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    throw new Failure('disk', archive, (cause as NodeJS.ErrnoException).code ?? 'error');
  }
  return manifest;
}

function describe({ table: { table, rows }, text }: { table: Shown; text: string }) {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  return {
    id: table.id,
    file: `${table.id}.csv`,
    rows: rows.length,
    cells: cells.length,
    withheld: cells.filter((cell) => cell === null).length,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  };
}
