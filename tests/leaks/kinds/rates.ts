import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import type { RateId } from '../../../pipeline/contract/measures.ts';
import type { Caught, Kind, Leak, Variant } from '../leak.ts';
import { seeded } from '../random.ts';
import { rateOf, withRates } from '../rate-columns.ts';
import type { Safe } from '../safe.ts';
import { type RowAt, shownRows, trueCells, withheldRows } from '../truth.ts';

const COLUMNS: readonly (readonly [table: string, rate: RateId])[] = [
  ['issue_by_month', 'assignment_rate'],
  ['issue_by_city', 'closure_rate'],
  ['closure_by_subissue', 'closure_rate'],
  ['closure_by_channel', 'closure_rate'],
  ['closure_by_industry', 'closure_rate'],
];

/** Another text for a row’s rate. */
function printing(
  from: Variant,
  row: RowAt,
  rate: RateId,
  text: string,
  expected: readonly Caught[],
): Leak {
  return {
    what: `${from.what}: ${row.codes.join(' ')}`,
    expected,
    from,
    rules: from.rules ?? {},
    plant: ({ last }) => {
      const sheet = last.sheet(row.table);
      sheet.set(sheet.find(row.codes) ?? [], rate, text);
    },
  };
}

function onWithheldRows(safe: Safe, decimals: number, seed: number): Leak[] {
  const { some } = seeded(seed);
  return COLUMNS.flatMap(([table, rate]) => {
    const rows = withheldRows(safe).filter((row) => row.table === table);
    const from = withRates(table, rate, decimals);
    return some(rows, 2).map((row) =>
      printing(from, row, rate, rateOf(trueCells(safe, row), rate, decimals), ['rates']),
    );
  });
}

/** A quarter in which few said that their matter was solved, in whole or in part. */
function fewSolved(quarter: string): Variant {
  return withRates('callbacks', 'resolution_rate', 0, (archive) =>
    archive.everywhere('callbacks', [quarter], (row, sheet) => {
      for (const answer of ['solved_yes', 'solved_partly']) sheet.set(row, answer, WITHHELD);
    }),
  );
}

/** Rates from which withheld counts can be worked out. */
export const PRINTED_RATES: Kind[] = [
  {
    kind: 'a rate in whole per cent on a withheld base',
    leaks: (safe) => onWithheldRows(safe, 0, 7),
  },
  {
    kind: 'a rate to one decimal on a withheld base',
    leaks: (safe) => onWithheldRows(safe, 1, 8),
  },
  {
    kind: 'a rate whose numerator is withheld',
    leaks: (safe) =>
      ['2014Q1', '2014Q3', '2015Q1', '2015Q2'].map((quarter) => {
        const row = { table: 'callbacks', codes: [quarter] };
        const text = rateOf(trueCells(safe, row), 'resolution_rate', 0);
        return printing(fewSolved(quarter), row, 'resolution_rate', text, ['rates']);
      }),
  },
  {
    kind: 'a rate that is not that of its counts',
    leaks: (safe) => {
      const { some } = seeded(9);
      return COLUMNS.flatMap(([table, rate]) => {
        const rows = shownRows(safe).filter(
          (row) => row.table === table && rateOf(trueCells(safe, row), rate, 0) !== '0%',
        );
        const from = withRates(table, rate, 0);
        return some(rows, 1).map((row) => printing(from, row, rate, '150%', ['sums']));
      });
    },
  },
  {
    kind: 'a rate of a withheld base in other words than digits',
    leaks: (safe) => {
      const rows = withheldRows(safe).filter(({ table }) => table === 'closure_by_industry');
      const from = withRates('closure_by_industry', 'closure_rate', 0);
      return ['３３％', '⅓', '三成', 'none'].map((text, at) =>
        printing(from, rows[at] as RowAt, 'closure_rate', text, ['rates', 'shape', 'declared']),
      );
    },
  },
];
