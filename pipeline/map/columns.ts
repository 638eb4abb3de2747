import { Failure } from '../contract/failures.ts';
import { FIELD_NAMES, type FieldName, field } from '../contract/fields.ts';
import { bareHeader, headerUnit } from '../contract/header.ts';
import type { Profile, ProfileColumn } from '../contract/profile.ts';
import type { Source } from '../contract/source.ts';
import { spelling } from './spelling.ts';
import type { Translation } from './translate.ts';

/** A field and where its raw text comes from in one source. */
export interface Mapped extends Translation {
  /** SQL of the raw cell, or of the constant. */
  raw: string;
  constant: boolean;
  /** Header in the file, for messages; null for a constant. */
  header: string | null;
}

export interface Mapping {
  fields: Mapped[];
  /** Headers nobody mapped: their cells are never read further. */
  dropped: string[];
}

/**
 * Find each mapped field’s column in a source.
 * @throws Failure column_missing for a column the profile names and the file lacks
 */
export function mapColumns(profile: Profile, source: Source): Mapping {
  const missing = new Set(profile.missing.map(spelling));
  const fields = FIELD_NAMES.flatMap((name) => {
    const column = profile.columns[name];
    return column ? [mapField(name, column, source, missing)] : [];
  });
  const used = new Set(fields.map(({ header }) => header));
  const needed = FIELD_NAMES.filter((name) => field(name).required && !profile.columns[name]);
  if (needed.length)
    throw new Failure(
      'column_missing',
      source.file,
      needed.map((name) => field(name).zh).join('、'),
    );
  return { fields, dropped: source.headers.filter((header) => header && !used.has(header)) };
}

function mapField(
  name: FieldName,
  column: ProfileColumn,
  source: Source,
  missing: Set<string>,
): Mapped {
  const shared = { name, column, missing };
  if (column.constant !== undefined)
    return { ...shared, unit: '元', raw: quote(column.constant), constant: true, header: null };
  const wanted = bareHeader(column.column ?? '');
  const at = source.headers.findIndex((header) => bareHeader(header) === wanted);
  const header = source.headers[at];
  if (!wanted || header === undefined)
    throw new Failure('column_missing', source.file, column.column ?? field(name).zh);
  const unit = column.unit ?? headerUnit(header) ?? '元';
  return { ...shared, unit, raw: `c${at}`, constant: false, header };
}

/** A SQL string literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
