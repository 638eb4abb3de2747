import { basename } from 'node:path';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { readCsv } from './csv.ts';
import { fileKind } from './file-kind.ts';
import type { ReadHints } from './hints.ts';
import { readHtml } from './html.ts';
import { readParquet } from './parquet.ts';
import { readXlsx } from './xlsx.ts';

export { carefully } from './csv.ts';
export { needsCare } from './csv-fast.ts';
export type { ReadHints } from './hints.ts';
export { damagedParquet, isDamaged } from './parquet.ts';

const READERS = { text: readCsv, xlsx: readXlsx, html: readHtml, parquet: readParquet };

/**
 * Read an export into text rows: nothing is cast and nothing is lost. The kind of file is decided
 * by its content. What cannot be read whole is refused with a `Failure`.
 *
 * The relation of a text table may turn out not to parse while it is scanned: see `carefully`.
 *
 * @param path path of the file as the operator typed it
 */
export async function readFile(world: World, path: string, hints: ReadHints): Promise<Source> {
  world.progress(`读取 ${basename(path)} / reading ${basename(path)}`);
  return READERS[await fileKind(path)](world, path, hints);
}
