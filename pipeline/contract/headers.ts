import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { REFERENCE } from './codes.ts';
import type { FieldName } from './fields.ts';
import { bareHeader } from './header.ts';

/** Known column headers → field, from `data/reference/headers.csv`, in compared form. */
export function headerFields(): Map<string, FieldName> {
  const rows = csvParse(readFileSync(path.join(REFERENCE, 'headers.csv'), 'utf8'));
  return new Map(
    rows.flatMap(({ field, aliases = '' }) =>
      aliases.split('|').map((alias) => [bareHeader(alias), field as FieldName] as const),
    ),
  );
}
