import { type FieldName, field } from '../contract/fields.ts';
import { SIGNS, signBit } from '../contract/found-rules.ts';
import { PRIVATE_TEXT } from '../contract/private-text.ts';
import { CHECKED, maskOf, textColumn, unreadSql, valueColumn } from './rule-sql.ts';

/** Mask of the signs that quarantine a row. */
export const REJECT_SIGNS = SIGNS.reduce(
  (mask, { severity }, bit) => (severity === 'reject' ? mask | (1 << bit) : mask),
  0,
);

const UNREADABLE = maskOf(({ test }) => test.on === 'field' && test.is === 'unreadable');

/**
 * SQL for the mask of signs of a judged row: those the map stage saw, and those that need typed
 * values beside them.
 *
 * @param mapped fields the export has
 */
export function signsSql(mapped: ReadonlySet<FieldName>): string {
  const read = CHECKED.filter((name) => mapped.has(name) && field(name).kind !== 'id');
  const hidden = read.map(
    (name) =>
      `case when ${unreadSql(name)} then regexp_matches(${textColumn(name)}, '${PRIVATE_TEXT}') else false end`,
  );
  const merged =
    mapped.has('parent') && mapped.has('people')
      ? `case when k_parent is not null and ${valueColumn('people')} > 1 then ${signBit('merged_people')} else 0 end`
      : '0';
  // a text nobody could read has a finding already: the other rows are not looked at
  const secret = `case when findings & ${UNREADABLE} <> 0 then ${either('private_text', hidden)} else 0 end`;
  const more = `${secret} | ${merged}`;
  return `signs | case when defect is null then ${more} else 0 end`;
}

function either(id: 'private_text', tests: readonly string[]): string {
  return tests.length ? `case when ${tests.join(' or ')} then ${signBit(id)} else 0 end` : '0';
}
