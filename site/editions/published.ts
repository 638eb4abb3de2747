import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  CONTRACT_VERSION,
  editionId,
  type Manifest,
  manifestSchema,
} from '../../pipeline/contract/edition.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import {
  WITHDRAWN,
  type Withdrawal,
  withdrawalSchema,
} from '../../pipeline/contract/withdrawal.ts';
import { fileOf, inFile, sha256 } from './file.ts';

/** What was published as an edition, without its tables. */
export interface Published {
  id: string;
  manifest: Manifest;
  /** Hash of manifest.json. */
  sha256: string;
  /** Its withdrawal and the hash of that file, if it was withdrawn. */
  withdrawn: { sha256: string; withdrawal: Withdrawal } | null;
}

/** Read the manifest of an edition and its withdrawal, if it was withdrawn. */
export function readPublished(folder: string, id: string): Published {
  const bytes = fileOf(folder, id, 'manifest.json');
  const manifest = inFile(id, 'manifest.json', () => parseManifest(id, bytes));
  const hash = sha256(bytes);
  return { id, manifest, sha256: hash, withdrawn: readWithdrawal(folder, id, hash) };
}

function parseManifest(id: string, bytes: Buffer): Manifest {
  const { success, data, error } = manifestSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!success) throw new Error(`${error.issues[0]?.path.join('.')} is not as declared`);
  const { rows, accepted, quarantined } = data.counts;
  if (editionId(data.forum.number, data.issue) !== id)
    throw new Error('the folder has another number');
  if (rows !== accepted + quarantined)
    throw new Error('rows read are not those accepted and quarantined');
  const listed = new Set(data.tables.map((entry) => entry.id));
  const missing = TABLES.find((table) => !listed.has(table.id));
  if (missing && data.contract === CONTRACT_VERSION) throw new Error(`it lacks ${missing.id}`);
  return data;
}

function readWithdrawal(folder: string, id: string, manifest: string): Published['withdrawn'] {
  if (!existsSync(path.join(folder, id, WITHDRAWN))) return null;
  const bytes = fileOf(folder, id, WITHDRAWN);
  return inFile(id, WITHDRAWN, () => {
    const { success, data } = withdrawalSchema.safeParse(JSON.parse(bytes.toString('utf8')));
    if (!success) throw new Error('it is not as declared');
    if (data.edition !== id || data.manifest_sha256 !== manifest)
      throw new Error('it withdraws another edition');
    return { sha256: sha256(bytes), withdrawal: data };
  });
}
