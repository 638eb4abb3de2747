import { csvFormatRows } from 'd3-dsv';
import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import { CAUSES } from '../../pipeline/contract/revision-reasons.ts';
import { key } from '../editions/schema.ts';
import { keyCell } from '../figures/sheet.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Changed, Compared } from './compared.ts';
import type { Revision } from './editions.ts';

/** Columns of the file of what an edition restated. */
export const REVISION_COLUMNS = [
  ...['edition', 'against', 'against_withdrawn', 'table', 'table_zh', 'table_en'],
  ...['row', 'row_zh', 'row_en', 'column', 'column_zh', 'column_en'],
  ...['before', 'after', 'difference', 'reason', 'reason_zh', 'reason_en'],
] as const;

/**
 * Every cell that an edition prints otherwise than the edition before it, or than the withdrawn one
 * it replaces: in the form of the tables, with nothing that does not stand in the two.
 */
export function revisionsCsv({ edition, since, instead }: Revision): string {
  const lines = [since, instead].flatMap((one) =>
    one ? one.changed.map((changed) => lineOf(edition.id, one, changed)) : [],
  );
  return `\ufeff${csvFormatRows([[...REVISION_COLUMNS], ...lines]).replaceAll('\n', '\r\n')}\r\n`;
}

function lineOf(edition: string, { before }: Compared, changed: Changed): string[] {
  const { table, identity, row, column, difference, cause } = changed;
  return [
    ...[edition, before.id, before.withdrawn ? 'yes' : 'no'],
    ...[table.id, ...LANGS.map((lang) => table.title[lang])],
    ...[
      identity.map((id) => key(row, id)).join(' '),
      ...LANGS.map((lang) => rowName(changed, lang)),
    ],
    ...[column, ...LANGS.map((lang) => columnName(changed, lang))],
    ...[changed.before, changed.after, difference === null ? '' : String(difference)],
    ...[cause, ...LANGS.map((lang) => CAUSES[cause][lang])],
  ];
}

/** What a row is of, in words: its period and its codes by their names. */
export function rowName({ table, identity, row }: Changed, lang: Lang): string {
  const names = identity.flatMap((id) => {
    const dimension = table.dimensions.find((one) => one.id === id);
    if (!dimension) return [];
    return dimension.kind === 'forum'
      ? [strings(lang).site.edition(Number(key(row, id)))]
      : [keyCell(dimension, row, lang).text];
  });
  return names.join(lang === 'zh' ? '，' : ', ');
}

/** Name of the measure or of the column with a text. */
export function columnName({ table, column }: Changed, lang: Lang): string {
  const dimension = table.dimensions.find(({ id }) => id === column);
  return dimension?.[lang] ?? MEASURES[column as MeasureId][lang];
}
