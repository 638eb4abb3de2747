import path from 'node:path';
import { loadChecked, privateColumns, rowCount, unreadFields } from './check/load.ts';
import type { Loaded } from './check/records.ts';
import { type Spellings, spellingsOf } from './check/spellings.ts';
import type { Span } from './contract/appeal.ts';
import { Failure } from './contract/failures.ts';
import { FIELD_NAMES, type FieldName } from './contract/fields.ts';
import { bareHeader } from './contract/header.ts';
import type { Profile } from './contract/profile.ts';
import type { Note, Source } from './contract/source.ts';
import { type Mapping, mapColumns } from './map/columns.ts';
import { mapSql } from './map/map-sql.ts';
import { emptyVocabulary, FIRST_ROWS, learn } from './map/vocabulary.ts';
import { columnLetters } from './read/column-letters.ts';
import {
  carefully,
  damagedParquet,
  isDamaged,
  needsCare,
  type ReadHints,
  readFile,
} from './read/read.ts';
import type { World } from './world.ts';

/** What the files of one export share. */
export interface Export {
  profile: Profile;
  span: Span;
  /** Secret of this run, so that a hash cannot be looked up from outside. */
  salt: string;
}

/** One file as it was taken in. */
export interface TakenFile extends Loaded {
  source: Source;
  mapping: Mapping;
  rows: number;
  /** The labels nobody knows, told apart, by the field they were to be read as. */
  spellings: readonly Spellings[];
}

/** Columns a merged cell may be filled down in; never an id, a date or a status. */
const FILLABLE: readonly FieldName[] = ['forum', 'city'];

/** Read, map and check one file into a table of its own. */
export async function takeFile(
  world: World,
  file: string,
  table: string,
  { profile, span, salt }: Export,
): Promise<TakenFile> {
  const hints = hintsOf(profile);
  world.progress(`read ${path.basename(file)}`);
  const load = async (source: Source): Promise<{ source: Source; mapping: Mapping }> => {
    const mapping = mapColumns(profile, source, span);
    await loadMapped(world, table, source, mapping, { profile, span, salt });
    return { source, mapping };
  };
  const source = await readFile(world, file, hints);
  const taken = await load(source).catch(async (cause) => {
    if (needsCare(cause)) return load(await carefully(world, source, file, hints));
    throw (await isDamaged(world, source)) ? damagedParquet(source.file) : cause;
  });
  const rows = await rowCount(world, table);
  if (!rows) throw new Failure('header_only', source.file);
  const notes = [...taken.source.notes, ...(await privateNotes(world, table, taken.source))];
  const loaded = { table, firstRow: taken.source.firstRow };
  const spellings = await spellingsOf(world, loaded);
  return { ...loaded, ...taken, source: { ...taken.source, notes }, rows, spellings };
}

/** One note a column: every row of a column of texts may hold a number, and none of them is read. */
async function privateNotes(world: World, table: string, { headers }: Source): Promise<Note[]> {
  const found = await privateColumns(world, table);
  return found.map(({ position, count }) => ({
    kind: 'private_column',
    place: headers[position] || columnLetters(position),
    count,
  }));
}

function hintsOf(profile: Profile): ReadHints {
  const headers = (names: readonly FieldName[]) =>
    names.flatMap((name) => profile.columns[name]?.column ?? []).map(bareHeader);
  return { headers: headers(FIELD_NAMES), fillable: headers(FILLABLE), sheet: profile.sheet };
}

/**
 * Load with the vocabulary of the first rows; where later rows hold texts it cannot read, learn
 * them from the whole file and load once more.
 */
async function loadMapped(
  world: World,
  table: string,
  source: Source,
  { fields }: Mapping,
  { span, salt }: Export,
): Promise<void> {
  const vocabulary = emptyVocabulary();
  const present = new Set(fields.map(({ name }) => name));
  const load = () =>
    loadChecked(world, table, mapSql(source, fields, FIELD_NAMES, vocabulary, salt), span, present);
  await learn(world, source, fields, vocabulary, FIRST_ROWS);
  await load();
  if ((await rowCount(world, table)) <= FIRST_ROWS) return;
  const unread = await unreadFields(world, table);
  const again = fields.filter(({ name }) => unread.includes(name));
  if (await learn(world, source, again, vocabulary)) await load();
}
