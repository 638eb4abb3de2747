import { Failure } from '../contract/failures.ts';
import type { FieldName } from '../contract/fields.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import type { Mapped } from './columns.ts';
import { plainSql } from './plain.ts';
import { translate } from './translate.ts';

/** Per field, raw text → canonical text, null where the text means “no value”. */
export type Vocabulary = Map<FieldName, Map<string, string | null>>;

/** How many rows are looked at before the first scan; most exports are shorter. */
export const FIRST_ROWS = 50_000;
/** More different texts than this in one column is not a list of codes. */
const MOST_TEXTS = 5_000;

/**
 * Read each different text of a source once and learn what it means.
 *
 * @param rows how many rows to look at; all of them if not given
 * @returns whether any text was learnt that was not known before
 * @throws Failure vocabulary when a column of codes holds too many different texts
 */
export async function learn(
  world: World,
  source: Source,
  fields: readonly Mapped[],
  vocabulary: Vocabulary,
  rows?: number,
): Promise<boolean> {
  const asked = fields.filter(({ constant }) => !constant);
  if (!asked.length) return false;
  const lists = asked.map(
    (mapped) =>
      `list(distinct case when ${plainSql(mapped)} is null then ${mapped.raw} end) as ${mapped.name}`,
  );
  const part =
    rows === undefined ? source.relation : `(select * from ${source.relation} limit ${rows})`;
  const [found] = await world.rows<Record<string, string[] | null>>(
    `select ${lists.join(', ')} from ${part}`,
  );
  const learnt = asked.map((mapped) =>
    learnTexts(vocabulary, mapped, found?.[mapped.name] ?? [], source),
  );
  return learnt.includes(true);
}

function learnTexts(
  vocabulary: Vocabulary,
  mapped: Mapped,
  texts: readonly (string | null)[],
  source: Source,
): boolean {
  const words = vocabulary.get(mapped.name) ?? new Map<string, string | null>();
  const before = words.size;
  for (const text of [...texts].sort()) {
    const canonical = text === null ? undefined : translate(text, mapped);
    if (text !== null && canonical !== undefined) words.set(text, canonical);
  }
  if (words.size > MOST_TEXTS)
    throw new Failure('vocabulary', source.file, mapped.header ?? mapped.name);
  vocabulary.set(mapped.name, words);
  return words.size > before;
}
