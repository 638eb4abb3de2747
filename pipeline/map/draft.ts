import { stringify } from 'yaml';
import { type FieldName, field } from '../contract/fields.ts';
import { bareHeader } from '../contract/header.ts';
import { headerFields } from '../contract/headers.ts';
import { type Profile, profileSchema } from '../contract/profile.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { type Mapped, mapColumns } from './columns.ts';
import { plainSql } from './plain.ts';
import { translate } from './translate.ts';

const SAMPLE_ROWS = 20_000;
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

/**
 * Draft a profile from a file’s headers and values, as YAML for the operator to finish: columns
 * known by name, labels of coded columns that no list knows (`?` where the code is wanted), and
 * the columns that would be dropped.
 */
export async function draftProfile(world: World, source: Source): Promise<string> {
  const columns = guessColumns(source.headers);
  const profile = profileSchema.parse({
    name: 'my-federation',
    title: { zh: '工人在线', en: 'Workers Online' },
    columns,
  });
  const lines = [];
  for (const mapped of tryMap(profile, source)) {
    const unknown = await unknownLabels(world, source, mapped);
    lines.push([mapped.name, entry(mapped, unknown)]);
  }
  const dropped = source.headers.filter((header) => !Object.values(columns).includes(header));
  const draft = {
    name: profile.name,
    title: profile.title,
    earliest: profile.earliest,
    missing: profile.missing,
    ...(source.sheet ? { sheet: source.sheet } : {}),
    columns: Object.fromEntries(lines),
  };
  return `${stringify(draft)}${missingRequired(columns)}# 不读取的列 / columns not read: ${dropped.join('、')}\n`;
}

function tryMap(profile: Profile, source: Source): Mapped[] {
  const found = profile.columns;
  return found.id && found.received ? mapColumns(profile, source).fields : [];
}

function entry({ header }: Mapped, unknown: readonly string[]): unknown {
  if (!unknown.length) return header;
  return { column: header, values: Object.fromEntries(unknown.map((label) => [label, '?'])) };
}

function missingRequired(columns: Partial<Record<FieldName, string>>): string {
  return (['id', 'received'] as const)
    .filter((name) => !columns[name])
    .map((name) => `# 请补上 / please add under columns:  ${name}: <${field(name).zh}>\n`)
    .join('');
}

async function unknownLabels(world: World, source: Source, mapped: Mapped): Promise<string[]> {
  const { kind } = field(mapped.name);
  if (kind !== 'code' && kind !== 'codes') return [];
  const rows = await world.rows<{ label: string }>(
    `select label from (select ${mapped.raw} as label, ${plainSql(mapped)} as plain
      from ${source.relation} limit ${SAMPLE_ROWS}) where label is not null group by label order by count(*) desc, label`,
  );
  if (rows.length > MOST_LABELS) return [];
  return rows.map(({ label }) => label).filter((label) => translate(label, mapped) === undefined);
}
