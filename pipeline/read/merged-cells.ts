import { bareHeader } from '../contract/header.ts';
import type { Header } from './header-row.ts';
import { knownHeaders } from './hints.ts';
import type { Sheet } from './workbook.ts';

/** What the merged ranges in the body of a sheet mean. */
export interface MergedCells {
  /** Row index → columns to fill, each with the index of the row its value stands in. */
  fill: ReadonlyMap<number, readonly (readonly [column: number, from: number])[]>;
  /** First column of each range that is left as it is. */
  others: readonly number[];
}

/** A fillable column is filled down inside a merged range, and nothing else ever is. */
export function mergedCells(
  sheet: Sheet,
  header: Header,
  fillable: readonly string[],
): MergedCells {
  const may = knownHeaders(fillable);
  const fill = new Map<number, [number, number][]>();
  const lastRow = sheet.rows.length - 1;
  const others: number[] = [];
  for (const { s, e } of sheet.merges) {
    if (s.r < header.index + header.height || s.r > lastRow) continue;
    if (e.r > s.r && may.has(bareHeader(header.headers[s.c] ?? '')))
      for (let row = s.r + 1; row <= Math.min(e.r, lastRow); row++)
        fill.set(row, [...(fill.get(row) ?? []), [s.c, s.r]]);
    else others.push(s.c);
  }
  return { fill, others };
}
