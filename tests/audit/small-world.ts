import { gridOf } from '../../pipeline/contract/grid.ts';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { type Drawn, declare } from './edition.ts';

/** Counts by mode (5 rows) and issue group (3 columns). */
export type Counts = number[][];

/** A quarter of a small world: its true counts and which cells of the cross are withheld. */
export interface Quarter {
  period: string;
  valid: Counts;
  /** Row and column of each withheld cell. */
  withheld: [row: number, column: number][];
  leftOut?: boolean;
}

const MODES = gridOf('mode').map(({ code }) => code);
const GROUPS = gridOf('issue_group').map(({ code }) => code);

/** Margins, always published, and the cross of both, threshold 5. */
export const BY_MODE = declare({
  id: 'by_mode',
  dimensions: [D.quarter, D.mode],
  measures: ['valid'],
});
export const BY_GROUP = declare({
  id: 'by_group',
  dimensions: [D.quarter, D.issue_group],
  measures: ['valid'],
});
export const CROSS = declare({
  id: 'cross',
  dimensions: [D.quarter, D.mode, D.issue_group],
  measures: ['valid', 'assigned'],
  base: 'valid',
  privacy: 'province',
});
export const SMALL_TABLES = [BY_MODE, BY_GROUP, CROSS];

/** Every cell well above the threshold but those of the last two modes. */
export const VALID: Counts = [
  [40, 30, 30],
  [30, 20, 25],
  [20, 15, 10],
  [9, 12, 7],
  [6, 8, 9],
];

/** Four cells of which each can take ten or more values. */
export const BLOCK: Quarter['withheld'] = [
  [3, 0],
  [3, 2],
  [4, 0],
  [4, 2],
];

/** One quarter in which everything is well protected. */
export const CLEAN: Quarter = { period: '2014Q1', valid: VALID, withheld: BLOCK };

/** The small world’s tables over some quarters; half of what is valid is assigned. */
export function draw(...quarters: Quarter[]): Drawn[] {
  return [
    { table: BY_MODE, rows: quarters.flatMap(modeRows) },
    { table: BY_GROUP, rows: quarters.flatMap(groupRows) },
    {
      table: CROSS,
      rows: quarters.filter(({ leftOut }) => !leftOut).flatMap(crossRows),
      leftOut: quarters.filter(({ leftOut }) => leftOut).map(({ period }) => period),
    },
  ];
}

function modeRows({ period, valid }: Quarter) {
  return MODES.map((mode, at) => [period, mode, sum(valid[at] ?? [])]);
}

function groupRows({ period, valid }: Quarter) {
  return GROUPS.map((group, at) => [period, group, sum(valid.map((row) => row[at] ?? 0))]);
}

function crossRows({ period, valid, withheld }: Quarter) {
  return MODES.flatMap((mode, row) =>
    GROUPS.map((group, column) => {
      const count = valid[row]?.[column] ?? 0;
      const hidden = withheld.some(([r, c]) => r === row && c === column);
      const cells = hidden ? [null, null] : [count, Math.floor(count / 2)];
      return [period, mode, group, ...cells];
    }),
  );
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The clean quarter with other true counts in some cells. */
export function withCounts(changes: [row: number, column: number, count: number][]): Counts {
  const valid = VALID.map((row) => [...row]);
  for (const [row, column, count] of changes) (valid[row] as number[])[column] = count;
  return valid;
}
