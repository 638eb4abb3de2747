import type { MeasureId, RateId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { type Edition, type Row, rowsOf } from '../editions/schema.ts';
import { addressOf } from '../figures/address.ts';
import { byPeriod, periodOf } from '../figures/group.ts';
import type { Fault, What } from './fault.ts';
import { attributesOf, isElement, type Part, partsOf, placeOf } from './tree.ts';

/** Components that print a published figure, each with the attributes it has. */
export const FIGURE_CALLS = {
  Cell: ['at', 'measure', 'edition'],
  Share: ['at', 'rate', 'edition'],
} as const;

/** Stands in an address for the newest period its table has. */
const NEWEST = 'newest';

/** A figure as a text calls it: a measure or a rate of a row, of the newest edition or a named one. */
export interface Call {
  /** Address of a row: `closure_by_issue 2015 WG`, `closure_by_issue newest WG`. */
  at: string;
  measure?: string;
  rate?: string;
  /** Number of an edition, for a figure that is to stay as it was: `014`. */
  edition?: string;
}

/** A published figure; or why there is none: its table leaves the period out, or nothing is published yet. */
export type Bound =
  | { kind: 'shown'; edition: Edition; table: Table; row: Row; address: string; dated: boolean }
  | { kind: 'left-out'; edition: Edition; table: Table; period: string }
  | { kind: 'none' };

/** A figure that is bound, and what it is of. */
export type Shown = Extract<Bound, { kind: 'shown' }>;

/** A call of something that is not published. */
export class Unbound extends Error {
  readonly what: What;

  constructor(what: What) {
    super(what.join(' / '));
    this.what = what;
  }
}

/** Measure or rate a figure is of. */
export function columnOf({ measure, rate }: Call): MeasureId | RateId | undefined {
  return (measure ?? rate) as MeasureId | RateId | undefined;
}

/**
 * The published figure a text calls.
 *
 * @param editions all that is published, oldest first
 * @throws Unbound where that is no figure anybody has published
 */
export function bind(call: Call, editions: readonly Edition[]): Bound {
  const [id = '', ...codes] = call.at.split(' ');
  const table = TABLES.find((one) => one.id === id);
  if (!table) throw new Unbound([`没有叫“${id}”的表`, `no table is called “${id}”`]);
  demandColumn(table, call);
  const { edition: named } = call;
  const edition = named ? editions.find((one) => one.id === named) : editions.at(-1);
  if (!edition && !named) return { kind: 'none' };
  if (!edition) throw new Unbound([`没有公布过${named}期`, `no edition ${named} is published`]);
  return rowAt(table, codes, edition);
}

function demandColumn(table: Table, { measure, rate }: Call): void {
  const known: readonly string[] = measure ? table.measures : table.rates;
  const column = measure ?? rate ?? '';
  if (known.includes(column)) return;
  throw new Unbound([`表 ${table.id} 没有“${column}”`, `table ${table.id} has no “${column}”`]);
}

function rowAt(table: Table, codes: readonly string[], edition: Edition): Bound {
  const rows = rowsOf(edition, table.id);
  const place = table.dimensions.findIndex(({ id }) => id === periodOf(table)?.id);
  const dated = codes[place] === NEWEST;
  const out = edition.manifest.tables.find(({ id }) => id === table.id)?.left_out ?? [];
  const newest = byPeriod(table, rows)[0]?.[0] ?? out.at(-1);
  const period = dated ? newest : codes[place];
  if (dated && !newest) return { kind: 'none' };
  const named = codes.map((code, at) => (at === place && dated ? newest : code));
  const address = [table.id, ...named].join(' ');
  const row = rows.find((one) => addressOf(table, one) === address);
  if (row) return { kind: 'shown', edition, table, row, address, dated };
  if (period && out.includes(period)) return { kind: 'left-out', edition, table, period };
  throw new Unbound([
    `第${edition.id}期没有公布“${address}”这一格`,
    `edition ${edition.id} has not published “${address}”`,
  ]);
}

/** Figures a text calls, in its order, each once. */
export function callsOf(root: Part): Call[] {
  const calls = partsOf(root).filter(isFigure).map(callOf);
  return calls.filter((one, at) => calls.findIndex((other) => isSame(one, other)) === at);
}

/** Whether two calls are of one figure. */
export function isSame(one: Call, other: Call): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf({ at, measure, rate, edition }: Call): string {
  return [at, measure, rate, edition].join('|');
}

/** Calls of figures that are not published. */
export function boundFaults(root: Part, editions: readonly Edition[]): Fault[] {
  return partsOf(root)
    .filter(isFigure)
    .flatMap((part) => {
      try {
        bind(callOf(part), editions);
        return [];
      } catch (cause) {
        if (cause instanceof Unbound) return [{ ...placeOf(part), what: cause.what }];
        throw cause;
      }
    });
}

function isFigure(part: Part): boolean {
  return isElement(part) && Object.hasOwn(FIGURE_CALLS, part.name ?? '');
}

function callOf(part: Part): Call {
  const { at = '', measure, rate, edition } = attributesOf(part);
  return {
    at,
    ...(measure === undefined ? {} : { measure }),
    ...(rate === undefined ? {} : { rate }),
    ...(edition === undefined ? {} : { edition }),
  };
}
