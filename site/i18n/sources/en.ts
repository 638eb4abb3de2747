import type { zh } from './zh.ts';

/** What is said of single figures in a text in English. */
export const en: typeof zh = {
  title: 'Where the figures come from',
  lead: 'Every figure in the text is one of a published table; none was worked out apart.',
  mark: (number) => `source ${number}`,
  back: (number) => `Back to figure ${number} in the text`,
  dated: (period) => ` (${period})`,
  leftOut: (title, period) => `(“${title}” is not published for ${period})`,
  none: '(not yet published)',
  basis: 'Basis',
  table: 'Table',
  row: 'Row',
  edition: 'Edition',
  frozen: 'kept at this edition, so it does not change',
  file: 'CSV',
};
