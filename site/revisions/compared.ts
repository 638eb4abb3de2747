import { isWithheld } from '../../pipeline/contract/cells.ts';
import { NONE, WITHHELD } from '../../pipeline/contract/edition.ts';
import type { MeasureId } from '../../pipeline/contract/measures.ts';
import type { Cause } from '../../pipeline/contract/revision-reasons.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { type Cell, cell, type Edition, key, type Row, rowsOf } from '../editions/schema.ts';
import { type Between, between, causeOf, causeOfText } from './cause.ts';
import { differenceOf, restated, reworded } from './restated.ts';

/** Tables whose texts are told apart by more than their rows are named by. */
const NAMED: Readonly<Record<string, readonly string[]>> = { key_issues: ['forum', 'number'] };

/** A cell of a table that two editions print, and print otherwise. */
export interface Changed {
  table: Table;
  /** Columns its row is named by. */
  identity: readonly string[];
  /** The row in the later edition. */
  row: Row;
  /** A measure, or a column with a text. */
  column: string;
  /** As the tables print it, withheld mark and all. */
  before: string;
  after: string;
  /** None of texts, and where a figure is withheld or there is none. */
  difference: Cell;
  cause: Cause;
}

/** What two editions print in common. */
export interface Compared {
  before: Edition;
  /** Cells that both print, of figures and of texts. */
  common: number;
  changed: Changed[];
}

/** Comparisons by later edition: each is asked for by many pages. */
const done = new WeakMap<Edition, Map<string, Compared>>();

/** Compare every cell of every table that two editions print. */
export function compared(before: Edition, after: Edition): Compared {
  const known = done.get(after) ?? new Map<string, Compared>();
  done.set(after, known);
  const found = known.get(before.id) ?? compareTables(before, after);
  known.set(before.id, found);
  return found;
}

function compareTables(before: Edition, after: Edition): Compared {
  const known = between(before, after);
  const tables = TABLES.map((table) => {
    const [was, is] = [rowsOf(before, table.id), rowsOf(after, table.id)];
    return NAMED[table.id]
      ? compareTexts(table, was, is, known)
      : compareFigures(table, was, is, known);
  });
  return {
    before,
    common: tables.reduce((sum, { common }) => sum + common, 0),
    changed: tables.flatMap(({ changed }) => changed),
  };
}

type OfTable = Omit<Compared, 'before'>;

function compareFigures(table: Table, before: Row[], after: Row[], known: Between): OfTable {
  const identity = table.dimensions.map(({ id }) => id);
  return {
    common: countCommon(identity, before, after) * table.measures.length,
    changed: restated(table, before, after).map((one) => ({
      ...{ table, identity, row: one.is, column: one.measure },
      before: cellText(table, one.was, one.measure),
      after: cellText(table, one.is, one.measure),
      difference: differenceOf(one),
      cause: causeOf({ table, ...one }, one.measure, known),
    })),
  };
}

function compareTexts(table: Table, before: Row[], after: Row[], known: Between): OfTable {
  const identity = NAMED[table.id] ?? [];
  const columns = table.dimensions.map(({ id }) => id).filter((id) => !identity.includes(id));
  return {
    common: countCommon(identity, before, after) * columns.length,
    changed: reworded({ identity, columns }, before, after).map(({ was, is, column }) => ({
      ...{ table, identity, row: is, column, difference: null },
      ...{ before: key(was, column), after: key(is, column) },
      cause: causeOfText({ was, is }, column, known),
    })),
  };
}

function countCommon(identity: readonly string[], before: Row[], after: Row[]): number {
  const name = (row: Row) => identity.map((column) => key(row, column)).join(' ');
  const later = new Set(after.map(name));
  return before.filter((row) => later.has(name(row))).length;
}

/** A cell as its table prints it. */
function cellText(table: Table, row: Row, id: MeasureId): string {
  return isWithheld(table, row.cells, id) ? WITHHELD : String(cell(row, id) ?? NONE);
}
