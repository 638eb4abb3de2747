import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Changes } from '../contract/changes.ts';
import { Failure } from '../contract/failures.ts';
import type { World } from '../world.ts';

const SEEN = sqlFile('seen.sql');
const REGISTER = sqlFile('register.sql');
const CHANGES = sqlFile('changes.sql');
const HOLD = sqlFile('hold.sql');
const REMEMBER = sqlFile('remember.sql');

/** So many are kept: a withdrawn edition is counted anew from the register of the one before. */
const KEPT = 12;

/**
 * The private memory of what has been counted: for each record in print a keyed hash of its id, the
 * period and codes it was printed with and its state when last seen; no text, no day, no person. It
 * stays on this machine, outside of every folder that is published.
 */
export interface Register {
  folder: string;
  /** Key of the hashes, so that an id cannot be looked up in the register. */
  secret: string;
}

/**
 * Open a register, or begin one.
 * @throws Failure disk where its folder cannot be written
 */
export function openRegister(folder: string): Register {
  const file = path.join(folder, 'secret');
  return onDisk(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    return { folder, secret: readFileSync(file, 'utf8') };
  });
}

/**
 * Hold `facts` to what has been in print. Without a register of that edition they stay as they are.
 *
 * @param edition the edition they follow
 * @returns what has changed since, or null where nothing is known of it
 */
export async function hold(
  world: World,
  { folder }: Register,
  edition: string | undefined,
): Promise<Changes | null> {
  if (edition === undefined || !existsSync(fileOf(folder, edition))) return null;
  await world.run(SEEN);
  await world.run(REGISTER);
  await world.run(
    `insert into register by name from read_parquet('${quoted(fileOf(folder, edition))}')`,
  );
  // what was printed for the first time stands as it was seen
  await world.run(`update register set seen = seen_as(received_month, validity, channel, city, issue,
    subissue, industry) where seen is null`);
  await world.run(`set variable first_open = (select
    (year(max(as_of) + 1) * 12 + month(max(as_of) + 1) - 1)::smallint from register)`);
  const [changes] = await world.rows<Changes>(CHANGES);
  await world.run(HOLD);
  return changes ?? null;
}

/**
 * Remember what an edition is about to print. It is consulted once that edition is published; of
 * one that never was it is overwritten.
 * @throws Failure disk where it cannot be written
 */
export async function remember(world: World, { folder }: Register, edition: string): Promise<void> {
  const file = fileOf(folder, edition);
  const part = `${file}.part`;
  await world.run(`copy (${REMEMBER}) to '${quoted(part)}' (format parquet)`).catch(() => {
    throw new Failure('disk', folder, path.basename(file));
  });
  onDisk(folder, () => {
    renameSync(part, file);
    for (const old of filesIn(folder).slice(0, -KEPT)) rmSync(path.join(folder, old));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.parquet'))
    .sort();
}

function fileOf(folder: string, edition: string): string {
  return path.join(folder, `${edition}.parquet`);
}

function quoted(file: string): string {
  return file.replaceAll("'", "''");
}

function onDisk<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Failure('disk', folder, (cause as NodeJS.ErrnoException).code ?? '');
  }
}

function sqlFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
