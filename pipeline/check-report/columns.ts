import { CHECKED, maskOf, valueColumn } from '../check/rule-sql.ts';
import type { Spellings } from '../check/spellings.ts';
import { FIELD_NAMES, type FieldName, isList } from '../contract/fields.ts';
import { ROW_RULES } from '../contract/rules.ts';
import type { TakenFile } from '../take-file.ts';
import type { World } from '../world.ts';

/** How one column of a file was read, or a field for which there is none. */
export interface ColumnFound {
  file: TakenFile;
  header: string | null;
  field: FieldName | null;
  /** Records without a value, of `of`; null where that is not known. */
  blank: number | null;
  of: number;
  /** Cells of a closed list with a label nobody knows. */
  unknown: number;
  /** The labels nobody knows told apart, if there are any. */
  spellings: Spellings | undefined;
}

const STRUCTURE = maskOf(({ test }) => test.on === 'structure');

/** SQL of whether a record has no value: those that are hashed have a key instead of one. */
const BLANK: Partial<Record<FieldName, string>> = {
  id: `findings & ${missing('id')} <> 0`,
  appellant: 'k_person is null',
  phone: 'k_person is null',
  employer: 'k_employer is null',
  parent: 'not merged',
};
/** Read to be checked and not kept. */
const NOT_KEPT: readonly FieldName[] = ['issue_secondary'];

/** Every column of every file with what became of it, then the fields that have no column. */
export async function columnsFound(
  world: World,
  files: readonly TakenFile[],
): Promise<ColumnFound[]> {
  const found: ColumnFound[] = [];
  for (const file of files) found.push(...(await columnsOf(world, file)));
  return found;
}

async function columnsOf(world: World, file: TakenFile): Promise<ColumnFound[]> {
  const { fields } = file.mapping;
  const counts = await countCells(
    world,
    file.table,
    fields.map(({ name }) => name),
  );
  const of = counts.of ?? 0;
  const described = (header: string | null, name: FieldName | null): ColumnFound => ({
    file,
    header,
    field: name,
    blank: (name && counts[`blank_${name}`]) ?? null,
    of,
    unknown: (name && counts[`unknown_${name}`]) || 0,
    spellings: file.spellings.find((one) => one.field === name),
  });
  const headers = file.source.headers.filter(Boolean).map((header) => {
    const mapped = fields.find((one) => one.header === header);
    return described(header, mapped?.name ?? null);
  });
  const absent = FIELD_NAMES.filter(
    (name) => !fields.some((one) => one.header && one.name === name),
  );
  return [
    ...headers,
    ...absent.map((name) => ({ ...described(null, name), blank: null, unknown: 0 })),
  ];
}

/** One scan of a loaded file: blanks and unknown labels of each field. */
async function countCells(
  world: World,
  table: string,
  names: readonly FieldName[],
): Promise<Record<string, number>> {
  const sums = names.flatMap((name) => {
    const blank = blankSql(name);
    return [
      ...(blank ? [`count(*) filter (${blank})::integer as blank_${name}`] : []),
      ...(isList(name)
        ? [`count(*) filter (findings & ${unreadable(name)} <> 0)::integer as unknown_${name}`]
        : []),
    ];
  });
  const [row] = await world.rows<Record<string, number>>(
    `select ${['count(*)::integer as of', ...sums].join(', ')} from ${table}
     where not blank and findings & ${STRUCTURE} = 0`,
  );
  return row ?? {};
}

function blankSql(name: FieldName): string | null {
  if (BLANK[name]) return BLANK[name];
  if (!CHECKED.includes(name) || NOT_KEPT.includes(name)) return null;
  return `${valueColumn(name)} is null and findings & ${unreadable(name)} = 0`;
}

function unreadable(name: FieldName): bigint {
  return maskOf(
    ({ test }) => test.on === 'field' && test.field === name && test.is === 'unreadable',
  );
}

function missing(name: FieldName): bigint {
  const rule = ROW_RULES.find(({ id }) => id === `${name}_missing`);
  return maskOf((one) => one === rule);
}
