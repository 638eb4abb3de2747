import { type FieldName, field } from '../contract/fields.ts';
import type { Source } from '../contract/source.ts';
import { type Mapped, quote } from './columns.ts';
import { needsCity } from './labels.ts';
import { defectSql, statedSql } from './no-record.ts';
import { plainSql } from './plain.ts';
import { privateInSql, signsSql } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * SELECT that turns a source’s raw cells into canonical texts `t_<field>`, hashed keys
 * `k_<field>`, `defect`, the mask of `signs`, the positions of unmapped columns with a private
 * number (`private_in`), and what a total row has `stated`. Every field of the contract gets a
 * column, mapped or not.
 *
 * @param salt a secret of this run, so that a hash cannot be looked up from outside
 */
export function mapSql(
  source: Source,
  fields: Mapped[],
  names: readonly FieldName[],
  vocabulary: Vocabulary,
  salt: string,
): string {
  const columns = names.map((name) => {
    const mapped = fields.find((one) => one.name === name);
    const isKey = field(name).kind === 'key';
    if (!mapped) return isKey ? `null::ubigint as k_${name}` : `null::varchar as t_${name}`;
    const text = canonicalSql(mapped, vocabulary);
    if (!isKey) return `${text} as t_${name}`;
    return `case when ${text} is not null then hash(${text}, ${quote(salt)}) end as k_${name}`;
  });
  // plain texts first, in a SELECT of their own: DuckDB computes them once for the CASEs above
  const plain = fields
    .filter((mapped) => hasPlain(mapped))
    .map((mapped) => `${plainSql(mapped)} as p_${mapped.name}`);
  const signs = signsSql(source, fields, vocabulary, 'found_defect');
  return `select found_row as row_number, found_defect as defect, (${signs})::usmallint as signs,
    ${privateInSql(source, fields, 'found_defect')} as private_in,
    ${statedSql(source, fields, 'found_defect')} as stated, ${columns.join(',\n    ')}
  from (select *, ${source.rowNumber ?? 'null'}::integer as found_row,
    ${defectSql(source, fields)} as found_defect, ${plain.join(',\n    ')}
  from ${source.relation})`;
}

function hasPlain({ name, constant }: Mapped): boolean {
  const { kind } = field(name);
  return !constant && kind !== 'code' && kind !== 'codes';
}

/** SQL of one field’s canonical text; texts nobody could read stay as they are. */
function canonicalSql(mapped: Mapped, vocabulary: Vocabulary): string {
  if (mapped.constant) return mapped.raw;
  const { kind } = field(mapped.name);
  const plain = `p_${mapped.name}`;
  if (kind === 'id' || kind === 'key') return unlessMissing(plain, mapped.missing);
  const looked = lookedUp(mapped.raw, [...(vocabulary.texts.get(mapped.name) ?? [])]);
  if (mapped.name === 'district') return unlessNoCity(mapped.raw, looked, vocabulary);
  return hasPlain(mapped) ? `coalesce(${plain}, ${looked})` : looked;
}

/** 城区 is a district of one city and part of many: without a city it stays as it is, unread. */
function unlessNoCity(raw: string, looked: string, { texts }: Vocabulary): string {
  const vague = [...(texts.get('district')?.keys() ?? [])].filter(needsCity).map(quote);
  if (!vague.length) return looked;
  return `case when t_city is null and ${raw} in (${vague.join(', ')}) then ${raw} else ${looked} end`;
}

function lookedUp(raw: string, words: [string, string | null][]): string {
  if (!words.length) return raw;
  const cases = words.map(
    ([text, canonical]) =>
      `when ${quote(text)} then ${canonical === null ? 'null' : quote(canonical)}`,
  );
  return `case ${raw} ${cases.join(' ')} else ${raw} end`;
}

/** The length first: comparing every id with every missing mark costs more than the scan. */
function unlessMissing(plain: string, missing: ReadonlySet<string>): string {
  const longest = Math.max(0, ...[...missing].map((text) => Buffer.byteLength(text)));
  const none = [...missing, ''].map(quote).join(', ');
  return `case when strlen(${plain}) <= ${longest} and ${plain} in (${none}) then null else ${plain} end`;
}
