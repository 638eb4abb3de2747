import type { zh } from './zh.ts';

/** The pages on methods, in English. */
export const en: typeof zh = {
  title: 'Methods',
  description:
    'What each figure counts, how it is worked out and what it does not say, with formulas, sources and tables.',
  lead: 'A page for every figure: what it counts, how it is worked out, what it does not say. Definitions and formulas are the declarations the programs count by.',
  counted: 'What is counted',
  workedOut: 'What is worked out from counts',
  pageTitle: (method) => `Methods: ${method}`,
  formula: 'Formula',
  definitions: 'Definitions',
  unit: (unit) => `Unit: ${unit}`,
  shown: {
    worker: 'withheld where small, in tables by kind or place',
    verdict: 'a person’s answer or money: withheld where small',
    agency: 'the union’s work: shown wherever the base of its row is shown',
    open: 'always shown',
  },
  tables: 'Tables in which it stands',
  counts: (universe) => `Counts ${universe}`,
  universe: {
    all: 'all appeals received',
    valid: 'valid appeals',
    invalid: 'appeals not valid',
    assigned: 'assigned appeals',
    closed: 'closed appeals',
    key: 'key issues',
    rows: 'rows of the records',
  },
  privacy: (privacy, below) => {
    if (privacy === 'total') return 'province totals, always shown';
    if (privacy === 'named') return 'published one by one';
    if (privacy === 'file') return 'counts of rows, always shown';
    return below
      ? `fewer than ${below[privacy]} are withheld (※)`
      : 'small counts are withheld (※)';
  },
  sources: 'Sources',
  version: (contract) => `Definitions, version ${contract}`,
  machines: 'All methods (JSON)',
};
