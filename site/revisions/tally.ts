import { CAUSE_CODES, type Cause } from '../../pipeline/contract/revision-reasons.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import type { Changed } from './compared.ts';

/** How many cells were restated for each cause. */
export type Tally = Readonly<Record<Cause, number>>;

/** Count cells by their cause. */
export function tally(changed: readonly Changed[]): Tally {
  const count = (code: Cause) => changed.filter(({ cause }) => cause === code).length;
  return Object.fromEntries(CAUSE_CODES.map((code) => [code, count(code)])) as Tally;
}

/** The same by table, in the order of the tables; those with nothing restated are left out. */
export function tallies(changed: readonly Changed[]): { table: Table; counts: Tally }[] {
  return TABLES.map((table) => ({ table, own: changed.filter((one) => one.table === table) }))
    .filter(({ own }) => own.length > 0)
    .map(({ table, own }) => ({ table, counts: tally(own) }));
}

/** Causes that occur, in the order they are declared. */
export function causesIn(counted: readonly Tally[]): Cause[] {
  return CAUSE_CODES.filter((code) => counted.some((one) => one[code] > 0));
}
