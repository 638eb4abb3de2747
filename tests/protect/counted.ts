import type { Contributors, Counted, Shown } from '../../pipeline/contract/cells.ts';
import type { MeasureId } from '../../pipeline/contract/measures.ts';
import type { Policy } from '../../pipeline/contract/policy.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { protect } from '../../pipeline/protect/protect.ts';

const NOBODY: Contributors = { persons: null, employers: null, beyondLargest: null };

/** A table as counted: rows of dimension texts and figures, in the order of the declaration. */
export function counted(id: string, rows: readonly (readonly (string | number)[])[]): Counted {
  const declared = table(id);
  const width = declared.dimensions.length;
  return {
    table: declared,
    rows: rows.map((row) => ({
      keys: Object.fromEntries(declared.dimensions.map((one, at) => [one.id, String(row[at])])),
      cells: Object.fromEntries(
        declared.measures.map((measure, at) => [measure, Number(row[width + at] ?? 0)]),
      ),
      by: NOBODY,
    })),
  };
}

/** Nothing is known of the cube in these small cases. */
const NO_CUBE: Counted = { table: { ...table('funnel_by_region'), id: 'cube' }, rows: [] };

/** A policy that leaves nothing out, so that small tables show what is withheld. */
const KEEP: Policy = { ...loadPolicy(), left_out: { cells: 1, records: 1 } };

/** Protect tables alone; `published` is what the edition before showed, `withdrawn` what is counted anew. */
export function protectTables(
  tables: readonly Counted[],
  published: readonly Shown[] = [],
  policy: Policy = KEEP,
  withdrawn: readonly (readonly Shown[])[] = [],
): Promise<Shown[]> {
  return protect({ counted: tables, cube: NO_CUBE, published, withdrawn, policy });
}

/** A measure of each row as shown, the withheld as ※. */
export function column(shown: readonly Shown[], id: string, measure: MeasureId): string[] {
  const rows = shown.find((one) => one.table.id === id)?.rows ?? [];
  return rows.map(({ cells }) => String(cells[measure] ?? '※'));
}
