import { isDays, type MeasureId, type RateId } from '../../contract/measures.ts';
import { calendarOf, type Table } from '../../contract/table.ts';
import type { Edition } from '../read/edition.ts';
import { rowsOfPeriod } from '../read/grid.ts';
import { rowKey } from '../read/sheet.ts';
import { type History, publishedBefore } from './history.ts';
import { isPersonal, isSensitiveCount, thresholdOf } from './sensitive.ts';
import type { Unknowns, Value } from './unknown.ts';
import { wholeAround } from './whole-around.ts';

/** A row as the attacker holds it: with unknowns where a cell is withheld or left out. */
export interface ViewRow {
  codes: string[];
  period: string;
  /** Values in the order of the table’s measures. */
  values: Value[];
  /** Edition as of which it was counted. */
  counted: string;
  rates: ReadonlyMap<RateId, string>;
}

/** A table as the attacker holds it, over everything published so far. */
export interface View {
  table: Table;
  rows: ViewRow[];
}

/**
 * Everything known and unknown of a table. Counts of persons stand as any edition published them;
 * what the union did is as of the edition under audit, in a snapshot as of its first edition.
 */
export function viewOf(history: History, unknowns: Unknowns): View {
  const { table, editions, first } = history;
  const current = editions.at(-1) as Edition;
  const known = (key: string, at: number) =>
    current.sheets.get(table.id)?.index.get(key)?.cells[at];
  const row = (codes: string[], period: string): ViewRow => {
    const key = rowKey(codes);
    const published = first.get(period) ?? current;
    const values = table.measures.map((id, at) => {
      const lasting =
        table.restated === 'nothing' || (table.restated === 'agency' && isPersonal(id));
      const cell = known(key, at) ?? (lasting ? publishedBefore(history, key, at) : null);
      // days are no counts: a withheld one has no relation to anything, and none is not withheld
      if (cell !== null || isDays(id)) return cell ?? 0;
      const asked = askedOf(id, period, table, published);
      return unknowns.add({ table: table.id, period }, asked, asked > 0 && isSensitiveCount(id));
    });
    const counted = table.restated === 'nothing' ? published.id : current.id;
    const rates = current.sheets.get(table.id)?.index.get(key)?.rates ?? new Map();
    return { codes, period, values, counted, rates };
  };
  return { table, rows: rowsOf(history, current).map(({ codes, period }) => row(codes, period)) };
}

/**
 * A count is held to its threshold, or to the exact total it is a part of where that is smaller.
 * What the union did in the whole province is such a total itself: of it nothing is asked.
 */
function askedOf(id: MeasureId, period: string, table: Table, published: Edition): number {
  const threshold = thresholdOf(table, published.policy);
  if (!isSensitiveCount(id)) return table.dimensions.length === 1 ? 0 : threshold;
  return Math.min(threshold, wholeAround(id, period, published) ?? threshold);
}

function rowsOf({ table, first }: History, current: Edition) {
  if (!calendarOf(table)) return current.sheets.get(table.id)?.rows ?? [];
  return [...first.keys()]
    .sort()
    .flatMap((period) => rowsOfPeriod(table, period).map((codes) => ({ codes, period })));
}
