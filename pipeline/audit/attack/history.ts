import type { Cell } from '../../contract/cells.ts';
import { calendarOf, type Table } from '../../contract/table.ts';
import type { Edition } from '../read/edition.ts';
import { isCalendar, isPeriod } from '../read/period.ts';

/** Everything published about one table: in the edition under audit and in those before it. */
export interface History {
  table: Table;
  /** Editions in order; the last is the one under audit. */
  editions: readonly Edition[];
  /** The edition that first published a period or said that it leaves it out. */
  first: ReadonlyMap<string, Edition>;
}

/** @param editions in order; the last is the one under audit */
export function historyOf(table: Table, editions: readonly Edition[]): History {
  const first = new Map<string, Edition>();
  const level = calendarOf(table)?.kind ?? '';
  const ofLevel = (period: string) => isCalendar(level) && isPeriod(level, period);
  for (const edition of editions) {
    const shown = edition.sheets.get(table.id)?.periods ?? [];
    for (const period of [...shown, ...leftOutOf(edition, table)].filter(ofLevel))
      if (!first.has(period)) first.set(period, edition);
  }
  return { table, editions, first };
}

/** Periods an edition says it leaves out of a table. */
export function leftOutOf({ listed }: Edition, table: Table): string[] {
  return listed.find(({ id }) => id === table.id)?.left_out ?? [];
}

/** What an earlier edition published in a cell, the newest first; null where none did. */
export function publishedBefore({ table, editions }: History, key: string, at: number): Cell {
  for (let edition = editions.length - 2; edition >= 0; edition--) {
    const cell = editions[edition]?.sheets.get(table.id)?.index.get(key)?.cells[at];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}
