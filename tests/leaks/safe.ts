import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateSample } from '../../data/sample/generate.ts';
import type { Counted } from '../../pipeline/contract/cells.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { readCounted } from '../../pipeline/model/counted.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { sampleOrder } from '../../pipeline/sample-order.ts';
import { openWorld, type World } from '../../pipeline/world.ts';
import { type Appeal, readAppeals } from './appeals.ts';

/** Two years of editions, a month apart and more; the last one is the first with all of 2015. */
const FORUMS = [1, 5, 13, 14, 25, 26];

/** A publication in which nothing can be worked out, and what stands behind it. */
export interface Safe {
  /** A folder to write in; the caller removes it. */
  scratch: string;
  /** Folders of the editions, oldest first. */
  folders: string[];
  /** The tables of the last edition as counted, before anything was withheld. */
  counted: ReadonlyMap<string, Counted>;
  /** Every appeal behind the last edition. */
  appeals: readonly Appeal[];
}

/** Publish some of the sample’s editions, and keep what nobody is to know of the last one. */
export async function publishSafe(): Promise<Safe> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'leaks-'));
  const archive = path.join(scratch, 'archive');
  const world = await openWorld();
  try {
    await publish(world, path.join(scratch, 'export'), archive);
    const counted = new Map<string, Counted>();
    for (const table of TABLES) counted.set(table.id, await readCounted(world, table));
    const folders = readdirSync(archive).map((name) => path.join(archive, name));
    return { scratch, folders: folders.sort(), counted, appeals: await readAppeals(world) };
  } finally {
    await world.close();
  }
}

async function publish(world: World, exported: string, archive: string): Promise<void> {
  generateSample(exported);
  await publishForums(world, sampleOrder(exported, archive, FORUMS));
}
