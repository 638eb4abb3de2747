import type { Span } from '../contract/appeal.ts';
import { Failure } from '../contract/failures.ts';
import { FIELD_NAMES, type FieldName, field } from '../contract/fields.ts';
import { bareHeader, headerUnit } from '../contract/header.ts';
import type { Profile, ProfileColumn } from '../contract/profile.ts';
import type { Source } from '../contract/source.ts';
import { dayWindow } from './day-window.ts';
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
 *
 * @param span days an event of the export can have; without it a date without a year is not read
 * @throws Failure column_missing for a column the profile names and the file lacks
 */
export function mapColumns(profile: Profile, source: Source, span?: Span): Mapping {
  const fields = mapFields(profile, source, span);
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

/** The fields a profile has a column for, whatever it lacks. */
export function mapFields(profile: Profile, source: Source, span?: Span): Mapped[] {
  const missing = new Set(profile.missing.map(spelling));
  return FIELD_NAMES.flatMap((name) => {
    const column = profile.columns[name];
    return column ? [mapField(name, column, source, { missing, span })] : [];
  });
}

function mapField(
  name: FieldName,
  column: ProfileColumn,
  source: Source,
  { missing, span }: { missing: ReadonlySet<string>; span: Span | undefined },
): Mapped {
  const days = { date1904: source.date1904, window: dayWindow(name, source.period, span) };
  const shared = { name, column, missing, days };
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
