import { Failure } from '../contract/failures.ts';
import type { FieldName } from '../contract/fields.ts';
import type { SignId } from '../contract/found-rules.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import type { Mapped } from './columns.ts';
import { plainSql } from './plain.ts';
import { signOf, translate } from './translate.ts';

/** What the texts of a source mean. */
export interface Vocabulary {
  /** Per field, raw text → canonical text, null where the text means “no value”. */
  texts: Map<FieldName, Map<string, string | null>>;
  /** Texts that were read but are worth a word, by sign and field. */
  signs: Map<SignId, Map<FieldName, Set<string>>>;
}

/** A vocabulary that knows nothing yet. */
export function emptyVocabulary(): Vocabulary {
  return { texts: new Map(), signs: new Map() };
}

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
  const words = vocabulary.texts.get(mapped.name) ?? new Map<string, string | null>();
  const before = words.size;
  for (const text of [...texts].sort()) {
    const canonical = text === null ? undefined : translate(text, mapped);
    if (text === null || canonical === undefined) continue;
    words.set(text, canonical);
    noteSign(vocabulary, mapped, text);
  }
  if (words.size > MOST_TEXTS)
    throw new Failure('vocabulary', source.file, mapped.header ?? mapped.name);
  vocabulary.texts.set(mapped.name, words);
  return words.size > before;
}

function noteSign({ signs }: Vocabulary, mapped: Mapped, text: string): void {
  const sign = signOf(text, mapped);
  if (!sign) return;
  const byField = signs.get(sign) ?? new Map<FieldName, Set<string>>();
  signs.set(sign, byField.set(mapped.name, (byField.get(mapped.name) ?? new Set()).add(text)));
}
