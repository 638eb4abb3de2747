import path from 'node:path';
import type { Note, Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { asUtf8, copyPath, type Utf8Text } from './as-utf8.ts';
import { settleTwice } from './column-twice.ts';
import { readCarefully } from './csv-careful.ts';
import { fastRelation, needsCare } from './csv-fast.ts';
import { findLayout, type Layout } from './csv-layout.ts';
import { endsWithBreak } from './csv-tail.ts';
import { headerNotes } from './header-notes.ts';
import { knownAlone } from './header-row.ts';
import { knownHeaders, type ReadHints } from './hints.ts';
import { survey } from './survey.ts';
import { titlePeriod } from './title-period.ts';

const ABOUT_BYTES: readonly Note['kind'][] = ['encoding', 'replacement_characters'];

/** Read a text table: by the fast road where nothing speaks against it, else carefully. */
export async function readCsv(world: World, file: string, hints: ReadHints): Promise<Source> {
  const found = await survey(file);
  const text = await asUtf8(world, file, found);
  const known = knownHeaders(hints.headers);
  const layout = await findLayout(text.path, path.basename(file), known);
  const source = describe(file, { ...found, ...text }, layout);
  const relation = await fastRelation(world, text, layout, found.sha256);
  if (relation === null) return carefully(world, source, file, hints);
  try {
    return await settleTwice(world, { ...source, relation }, known);
  } catch (error) {
    if (needsCare(error)) return carefully(world, source, file, hints);
    throw error;
  }
}

/**
 * Read a text table again, record by record. The fast road learns only while it is scanned whether
 * the file parses whole, and no file is scanned twice to find out: whoever scans `relation` and
 * catches an error for which `needsCare` is true calls this, drops what came of the first scan, and
 * goes on with the source it returns.
 *
 * @param source what `readFile` returned for this file
 */
export async function carefully(
  world: World,
  source: Source,
  file: string,
  hints: ReadHints,
): Promise<Source> {
  const text = source.encoding === 'utf-8' ? file : copyPath(world, source.sha256);
  const known = knownHeaders(hints.headers);
  const layout = await findLayout(text, source.file, known);
  const ended = await endsWithBreak(text);
  const { isNarrow, ...road } = await readCarefully(world, text, source.file, layout, ended);
  const headers = isNarrow ? knownAlone(layout.header.headers, known) : layout.header.headers;
  const kept = source.notes.filter(({ kind }) => ABOUT_BYTES.includes(kind));
  const notes = [...kept, ...headerNotes(layout.header), ...road.notes];
  return settleTwice(world, { ...source, ...road, headers, notes }, known);
}

function describe(
  file: string,
  found: Pick<Source, 'bytes' | 'sha256'> & Utf8Text,
  layout: Layout,
): Source {
  const { headers, index, height, titles } = layout.header;
  const name = path.basename(file);
  return {
    file: name,
    format: 'csv',
    encoding: found.encoding,
    sheet: null,
    bytes: found.bytes,
    sha256: found.sha256,
    headers,
    relation: '',
    rowNumber: null,
    firstRow: index + height + 1,
    date1904: false,
    period: titlePeriod(titles, null, name),
    defect: 'NULL',
    notes: [...found.notes, ...headerNotes(layout.header)],
  };
}
