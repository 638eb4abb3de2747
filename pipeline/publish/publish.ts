import path from 'node:path';
import { isWithheld, type Shown } from '../contract/cells.ts';
import { CONTRACT_VERSION, editionId, type Manifest, manifestSchema } from '../contract/edition.ts';
import { editionIds, nextIssue, previousEdition } from './archive.ts';
import { tableCsv } from './csv.ts';
import { diskFailure, moveInto, writeFolder } from './disk.ts';
import { clearDrafts, draftOf } from './drafts.ts';
import { sha256 } from './read.ts';
import { type Sign, writeSigned } from './signature.ts';

/** What is said of an edition once it lies in its draft. */
type Passed = Pick<Manifest, 'audit' | 'checklist'>;

/** What an edition says about itself beside its tables, its audit and its list. */
export type About = Omit<Manifest, 'contract' | 'issue' | 'tables' | 'previous' | keyof Passed>;

/**
 * Reads the folder of an edition that is about to appear, and those of the editions before it,
 * oldest first, and settles its list. It throws where a reader could learn too much or an item is
 * not settled, and then nothing is published.
 */
export type Review = (draft: string, earlier: readonly string[]) => Promise<Passed>;

/**
 * Write an edition as a whole or not at all: into a hidden folder beside the archive’s editions,
 * where it is audited and its list settled, then one rename. A killed run leaves only the hidden folder, which the next
 * run removes. Whoever calls holds the archive’s lock.
 *
 * @returns the manifest as written
 */
export async function publishEdition(
  archive: string,
  about: About,
  shown: readonly Shown[],
  review: Review,
  sign?: Sign,
): Promise<Manifest> {
  const previous = previousEdition(archive, about.forum);
  const issue = nextIssue(archive, about.forum.number);
  const files = shown.map((table) => ({ table, text: tableCsv(table) }));
  const draftManifest: Omit<Manifest, keyof Passed> = {
    contract: CONTRACT_VERSION,
    ...about,
    issue,
    tables: files.map(describe),
    previous: previous && {
      edition: previous.id,
      sha256: previous.sha256,
      withdrawal: previous.withdrawn?.sha256 ?? null,
    },
  };
  const id = editionId(about.forum.number, issue);
  const draft = draftOf(archive, id);
  try {
    clearDrafts(archive);
    writeFolder(draft, {
      ...Object.fromEntries(files.map(({ table, text }) => [`${table.table.id}.csv`, text])),
      'manifest.json': JSON.stringify(draftManifest),
    });
    const earlier = editionIds(archive).map((one) => path.join(archive, one));
    const manifest = manifestSchema.parse({ ...draftManifest, ...(await review(draft, earlier)) });
    writeSigned(draft, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`, sign);
    moveInto(draft, path.join(archive, id));
    return manifest;
  } catch (cause) {
    clearDrafts(archive);
    throw diskFailure(archive, cause);
  }
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
