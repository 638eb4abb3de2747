import { type Kind, type Leak, WORKED_OUT } from '../leak.ts';
import { type Chance, seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import { periodOf, type RowAt, withheldRows } from '../truth.ts';
import { newShownRows, withhold } from '../withhold.ts';

/** Withhold these rows and forget what would have to go with them. */
function alone(rows: readonly RowAt[]): Leak {
  return {
    what: rows.map(({ table, codes }) => `${table} ${codes.join(' ')}`).join(', '),
    expected: WORKED_OUT,
    plant: (archive) => {
      for (const row of rows) withhold(archive, row);
    },
  };
}

/** New rows of a table among whose neighbours nothing is withheld. */
function amongShown(safe: Safe, table: string, groupOf: (row: RowAt) => string): RowAt[] {
  const hidden = new Set(
    withheldRows(safe)
      .filter((row) => row.table === table)
      .map(groupOf),
  );
  return newShownRows(safe, table).filter((row) => !hidden.has(groupOf(row)));
}

/** Pairs of rows next to each other. */
function pairs({ some }: Chance, rows: readonly RowAt[], many: number): RowAt[][] {
  const starts = some(
    rows.slice(1).map((_, at) => at),
    many,
  );
  return starts.map((at) => rows.slice(at, at + 2));
}

/** Two tables, two levels or two lengths of time that only together tell a withheld count. */
export const LINKED: Kind[] = [
  {
    kind: 'linked: a city by its region’s quarters',
    leaks: (safe) =>
      seeded(60)
        .some(newShownRows(safe, 'funnel_by_city'), 6)
        .map((city) => {
          const groups = newShownRows(safe, 'issue_by_city');
          return alone([city, ...groups.filter(({ codes }) => codes[1] === city.codes[1])]);
        }),
  },
  {
    kind: 'linked: a city by its issue groups',
    leaks: (safe) => {
      const whole = amongShown(safe, 'issue_by_city', ({ codes }) => codes[1] ?? '');
      const cities = new Set(whole.map(({ codes }) => codes[1]));
      const rows = newShownRows(safe, 'funnel_by_city').filter(({ codes }) => cities.has(codes[1]));
      return seeded(61)
        .some(rows, 5)
        .map((row) => alone([row]));
    },
  },
  {
    kind: 'linked: an issue group of a city by the other two',
    leaks: (safe) =>
      seeded(62)
        .some(
          amongShown(safe, 'issue_by_city', ({ codes }) => codes[1] ?? ''),
          5,
        )
        .map((row) => alone([row])),
  },
  {
    kind: 'hierarchy: all sub-issues of an issue but one',
    leaks: (safe) =>
      seeded(63)
        .some(
          amongShown(safe, 'closure_by_subissue', (row) => row.codes[1]?.slice(0, 2) ?? ''),
          8,
        )
        .map((row) => alone([row])),
  },
  {
    kind: 'hierarchy: all reasons or regions but one',
    leaks: (safe) =>
      ['invalid_reasons', 'funnel_by_region'].flatMap((table, at) =>
        seeded(64 + at)
          .some(newShownRows(safe, table), 3)
          .map((row) => alone([row])),
      ),
  },
  {
    // within December the two protect each other; the year and the other months undo it
    kind: 'time: all months of two issues but one, and the year',
    leaks: (safe) => {
      const year = withheldRows(safe).filter((row) => periodOf(row).startsWith('2015'));
      const open = newShownRows(safe, 'issue_by_month').filter(
        ({ codes }) =>
          !year.some((row) => row.table !== 'issue_by_city' && row.codes[1] === codes[1]),
      );
      return pairs(seeded(66), open, 6).map(alone);
    },
  },
  {
    kind: 'time: all quarters of two regions but one, and the year of their cities',
    leaks: (safe) => pairs(seeded(67), newShownRows(safe, 'funnel_by_region'), 4).map(alone),
  },
];
