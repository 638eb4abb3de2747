import { randomBytes } from 'node:crypto';
import { createCodeTypes, loadChecked, unreadTexts } from './check/load.ts';
import { countByRule, type Loaded, splitRecords } from './check/records.ts';
import type { Span } from './contract/appeal.ts';
import { Failure } from './contract/failures.ts';
import { FIELD_NAMES } from './contract/fields.ts';
import { bareHeader } from './contract/header.ts';
import type { Profile } from './contract/profile.ts';
import { RULES } from './contract/rules.ts';
import type { Source } from './contract/source.ts';
import { type Mapping, mapColumns } from './map/columns.ts';
import { mapSql } from './map/map-sql.ts';
import { learn, readVocabulary } from './map/vocabulary.ts';
import { carefully, readFile } from './read/read.ts';
import { DatabaseError, type World } from './world.ts';

/** One file as it was taken in. */
export interface TakenFile extends Loaded {
  source: Source;
  mapping: Mapping;
  rows: number;
}

/** What reading, mapping and checking found; the rows stay in the database. */
export interface Intake {
  files: TakenFile[];
  rows: number;
  accepted: number;
  quarantined: number;
  byRule: Record<string, number>;
}

/** Columns a merged cell may be filled down in; never an id, a date or a status. */
const FILLABLE = ['forum', 'city'] as const;

/**
 * Read, map and check the files of one export: leaves the views `records`, `accepted` and
 * `rejected` and the table `quality`. Every row is accepted or quarantined.
 */
export async function takeIn(
  world: World,
  paths: readonly string[],
  profile: Profile,
  span: Span,
): Promise<Intake> {
  await createCodeTypes(world);
  const salt = randomBytes(16).toString('hex');
  const files: TakenFile[] = [];
  for (const [at, path] of paths.entries())
    files.push(await takeFile(world, path, `checked_${at}`, profile, span, salt));
  world.progress('check');
  await splitRecords(world, files);
  const byRule = await countByRule(world);
  const [counts] = await world.rows<{ rows: number; accepted: number; quarantined: number }>(
    `select (select count(*)::integer from records) as rows,
      (select count(*)::integer from accepted) as accepted,
      (select count(*)::integer from rejected) as quarantined`,
  );
  if (!counts || counts.accepted + counts.quarantined !== counts.rows)
    throw new Failure('identity', 'accepted + quarantined = rows', JSON.stringify(counts));
  await recordQuality(world, byRule, counts.rows);
  return { files, ...counts, byRule };
}

async function takeFile(
  world: World,
  path: string,
  table: string,
  profile: Profile,
  span: Span,
  salt: string,
): Promise<TakenFile> {
  const header = (name: (typeof FIELD_NAMES)[number]) => profile.columns[name]?.column;
  const hints = {
    headers: FIELD_NAMES.flatMap((name) => header(name) ?? []).map(bareHeader),
    fillable: FILLABLE.flatMap((name) => header(name) ?? []).map(bareHeader),
    ...(profile.sheet ? { sheet: profile.sheet } : {}),
  };
  world.progress(`read ${path.split('/').at(-1)}`);
  let source = await readFile(world, path, hints);
  const mapping = mapColumns(profile, source);
  const load = async () => {
    try {
      await loadMapped(world, table, source, mapping, span, salt);
    } catch (cause) {
      if (source.format !== 'csv' || source.rowNumber || !(cause instanceof DatabaseError))
        throw cause;
      source = await carefully(world, source, path, hints);
      await loadMapped(world, table, source, mapping, span, salt);
    }
  };
  await load();
  const [found] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from ${table} where not blank`,
  );
  if (!found?.n) throw new Failure('header_only', source.file);
  return { table, firstRow: source.firstRow, source, mapping, rows: found.n };
}

/** Load; while the rows hold texts the first rows did not, learn them and load again. */
async function loadMapped(
  world: World,
  table: string,
  source: Source,
  { fields }: Mapping,
  span: Span,
  salt: string,
): Promise<void> {
  const vocabulary = await readVocabulary(world, source, fields);
  const present = new Set(fields.map(({ name }) => name));
  for (let learnt = true; learnt; ) {
    const mapped = mapSql(source, fields, FIELD_NAMES, vocabulary, salt);
    await loadChecked(world, table, mapped, span, present);
    learnt = false;
    for (const mapped of fields) {
      if (mapped.constant || mapped.name === 'id') continue;
      const texts = await unreadTexts(world, table, mapped.name);
      learnt = learn(vocabulary, mapped, texts, source) || learnt;
    }
  }
}

async function recordQuality(
  world: World,
  byRule: Record<string, number>,
  rows: number,
): Promise<void> {
  const items = RULES.map(({ id }, at) => `('${id}', ${at}, ${byRule[id] ?? 0}, ${rows})`);
  await world.run(`create table quality as select item, position, affected::integer as affected, checked::integer as checked
    from (values ${items.join(', ')}) as v (item, position, affected, checked)`);
}
