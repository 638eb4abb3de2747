import { stringify } from 'yaml';
import { type FieldName, field } from '../contract/fields.ts';
import { bareHeader } from '../contract/header.ts';
import { headerFields } from '../contract/headers.ts';
import { type Profile, profileSchema } from '../contract/profile.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { fieldOfValues, labelsOf } from './by-values.ts';
import { type Mapped, mapFields } from './columns.ts';
import { footer, lacking, remarked } from './draft-remarks.ts';
import { defectSql } from './no-record.ts';
import { translate } from './translate.ts';

/** A column with more different texts than this is free text, and its texts are not shown. */
const MOST_LABELS = 60;

/** The first column known by its header, for each field. */
export function guessColumns(headers: readonly string[]): Partial<Record<FieldName, string>> {
  const known = headerFields();
  const columns: Partial<Record<FieldName, string>> = {};
  for (const header of headers) {
    const name = known.get(bareHeader(header));
    if (name && !columns[name]) columns[name] = header;
  }
  return columns;
}

/** Header of the column of each field that has one. */
export type Columns = Partial<Record<FieldName, string>>;

/** A profile for the operator to finish. */
export interface Draft {
  yaml: string;
  /** Headers taken for a field by what the column holds: somebody has to look at them. */
  guessed: string[];
  /** How many labels wait for a code. */
  open: number;
  /** Fields without which nothing can be read, and which have no column yet. */
  lacking: FieldName[];
}

/**
 * Draft a profile from a file’s headers and values, as YAML for the operator to finish: columns
 * known by name or by what they hold, labels of coded columns that no list knows (`?` where the
 * code is wanted), the fields without a column and the columns that would be dropped. Totals and
 * signatures under the table are no records: what stands in them, a name perhaps, is not drafted.
 */
export async function draftProfile(world: World, source: Source): Promise<Draft> {
  const known = guessColumns(source.headers);
  const isRecord = `(${defectSql(source, mapFields(profileOf(known), source))}) is null`;
  const guessed = await guessByValues(world, source, known, isRecord);
  const columns = { ...known, ...guessed };
  const profile = profileOf(columns);
  const entries: Record<string, unknown> = { ...columns };
  let open = 0;
  for (const mapped of mapFields(profile, source)) {
    const unknown = await unknownLabels(world, source, mapped, isRecord);
    entries[mapped.name] = entry(mapped, unknown);
    open += unknown.length;
  }
  const draft = {
    name: profile.name,
    title: profile.title,
    earliest: profile.earliest,
    missing: profile.missing,
    ...(source.sheet ? { sheet: source.sheet } : {}),
    columns: entries,
  };
  const yaml = remarked(stringify(draft), guessed) + footer(source.headers, columns);
  return { yaml, guessed: Object.values(guessed), open, lacking: lacking(columns) };
}

function profileOf(columns: Columns): Profile {
  const title = { zh: '工人在线', en: 'Workers Online' };
  return profileSchema.parse({ name: 'my-federation', title, columns });
}

/** Columns whose headers nobody knows, by what stands in them. */
async function guessByValues(
  world: World,
  source: Source,
  known: Columns,
  isRecord: string,
): Promise<Columns> {
  const guessed: Columns = {};
  const headers = Object.values(known);
  for (const [at, header] of source.headers.entries()) {
    if (!header || headers.includes(header)) continue;
    const taken = new Set(Object.keys({ ...known, ...guessed }) as FieldName[]);
    const name = fieldOfValues(await labelsOf(world, source, `c${at}`, isRecord), taken);
    if (name) guessed[name] = header;
  }
  return guessed;
}

function entry({ header }: Mapped, unknown: readonly string[]): unknown {
  if (!unknown.length) return header;
  return { column: header, values: Object.fromEntries(unknown.map((label) => [label, '?'])) };
}

async function unknownLabels(
  world: World,
  source: Source,
  mapped: Mapped,
  isRecord: string,
): Promise<string[]> {
  const { kind } = field(mapped.name);
  if (kind !== 'code' && kind !== 'codes') return [];
  const labels = await labelsOf(world, source, mapped.raw, isRecord);
  if (labels.length > MOST_LABELS) return [];
  return labels.map(({ label }) => label).filter((label) => translate(label, mapped) === undefined);
}
