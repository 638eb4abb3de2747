import { type FieldName, field } from '../contract/fields.ts';
import { type SignId, signBit } from '../contract/found-rules.ts';
import { PRIVATE_HEADER, PRIVATE_TEXT } from '../contract/private-text.ts';
import type { Source } from '../contract/source.ts';
import { type Mapped, quote } from './columns.ts';
import type { Vocabulary } from './vocabulary.ts';

const TESTS = [
  '测试',
  '测试数据',
  '测试件',
  '测试工单',
  '测试诉求',
  '测试测试',
  '测试人',
  'test',
  'Test',
  'TEST',
];
const LONGEST_TEST = Math.max(...TESTS.map((text) => Buffer.byteLength(text)));
const LOST = ['\ufffd', '锟斤拷'];
/** A shorter text, in bytes, holds no telephone number. */
const SHORTEST = 11;

/**
 * SQL for the mask of signs of a row: what its cells look like before they are read. Asked of
 * columns nobody mapped, and of texts the vocabulary met; a clean export pays next to nothing.
 *
 * @param defect column that says why a row is no record
 */
export function signsSql(
  source: Source,
  fields: readonly Mapped[],
  vocabulary: Vocabulary,
  defect: string,
): string {
  const columns = source.headers.map((_, at) => ({ cell: `c${at}` }));
  const others = unmapped(source, fields);
  const named = fields.filter(isNamed).map(({ raw }) => raw);
  const tests: [SignId, string[]][] = [
    ['test_row', [...others.map(({ cell }) => cell), ...named].map(isTest)],
    ['damaged_text', isDamaged(source) ? columns.map(({ cell }) => isLost(cell)) : []],
    ...learnt(fields, vocabulary),
  ];
  const bits = tests.flatMap(([id, any]) =>
    any.length ? [`case when ${any.join(' or ')} then ${signBit(id)} else 0 end`] : [],
  );
  return `case when ${defect} = 'notes_row' then ${signBit('notes_row')} when ${defect} is null then ${bits.join(' + ') || '0'} else 0 end`;
}

/**
 * SQL for the columns nobody mapped in which a row has a telephone, identity card or bank card
 * number: a list of their positions with NULL for those that are clean, or NULL for a clean row.
 *
 * @param defect column that says why a row is no record
 */
export function privateInSql(source: Source, fields: readonly Mapped[], defect: string): string {
  const free = unmapped(source, fields).filter(({ header }) => !PRIVATE_HEADER.test(header));
  if (!free.length) return 'null::integer[]';
  const found = free.map(({ cell, at }) => `case when ${isPrivate(cell)} then ${at} end`);
  const any = free.map(({ cell }) => isPrivate(cell)).join(' or ');
  return `case when ${defect} is null and (${any}) then [${found.join(', ')}] end`;
}

function unmapped(source: Source, fields: readonly Mapped[]) {
  const used = new Set(fields.map(({ raw }) => raw));
  const columns = source.headers.map((header, at) => ({ header, at, cell: `c${at}` }));
  return columns.filter(({ cell }) => !used.has(cell));
}

function isNamed({ name, constant }: Mapped): boolean {
  const asked: readonly FieldName[] = ['appellant', 'employer'];
  return !constant && field(name).kind === 'key' && asked.includes(name);
}

/** The length first: it is known without looking at the text. */
const isTest = (cell: string) =>
  `(strlen(${cell}) between 4 and ${LONGEST_TEST} and ${cell} in (${TESTS.map(quote).join(', ')}))`;
const isPrivate = (cell: string) =>
  `(strlen(${cell}) >= ${SHORTEST} and regexp_matches(${cell}, '${PRIVATE_TEXT}'))`;
const isLost = (cell: string) => LOST.map((mark) => `contains(${cell}, '${mark}')`).join(' or ');

function isDamaged({ notes }: Source): boolean {
  return notes.some(({ kind }) => kind === 'replacement_characters');
}

function learnt(fields: readonly Mapped[], { signs }: Vocabulary): [SignId, string[]][] {
  return [...signs].map(([id, byField]) => [
    id,
    fields.flatMap(({ name, raw }) => {
      const texts = [...(byField.get(name) ?? [])].map(quote);
      return texts.length ? [`${raw} in (${texts.join(', ')})`] : [];
    }),
  ]);
}
