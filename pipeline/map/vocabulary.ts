import { Failure } from '../contract/failures.ts';
import type { FieldName } from '../contract/fields.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import type { Mapped } from './columns.ts';
import { plainSql } from './plain.ts';
import { translate } from './translate.ts';

/** Per field, raw text → canonical text, null where the text means “no value”. */
export type Vocabulary = Map<FieldName, Map<string, string | null>>;

const SAMPLE_ROWS = 50_000;
/** More different texts than this in one column is not a list of codes. */
const MOST_TEXTS = 5_000;

/** Read each different text of the first rows once. */
export async function readVocabulary(
  world: World,
  source: Source,
  fields: Mapped[],
): Promise<Vocabulary> {
  const asked = fields.filter(({ constant }) => !constant);
  const lists = asked.map(
    (mapped) =>
      `list(distinct case when ${plainSql(mapped)} is null then ${mapped.raw} end) as ${mapped.name}`,
  );
  const [found] = await world.rows<Record<string, string[] | null>>(
    `select ${lists.join(', ')} from (select * from ${source.relation} limit ${SAMPLE_ROWS})`,
  );
  const vocabulary: Vocabulary = new Map(fields.map(({ name }) => [name, new Map()]));
  for (const mapped of asked) learn(vocabulary, mapped, found?.[mapped.name] ?? [], source);
  return vocabulary;
}

/**
 * Add texts to the vocabulary; true if any of them could be read.
 * @throws Failure vocabulary when a column of codes holds too many different texts
 */
export function learn(
  vocabulary: Vocabulary,
  mapped: Mapped,
  texts: readonly (string | null)[],
  source: Source,
): boolean {
  const words = vocabulary.get(mapped.name) ?? new Map<string, string | null>();
  let learnt = false;
  for (const text of [...texts].sort()) {
    if (text === null || words.has(text)) continue;
    const canonical = translate(text, mapped);
    if (canonical === undefined) continue;
    words.set(text, canonical);
    learnt = true;
  }
  if (words.size > MOST_TEXTS)
    throw new Failure('vocabulary', source.file, mapped.header ?? mapped.name);
  return learnt;
}
