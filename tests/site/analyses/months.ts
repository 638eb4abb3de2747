import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import type { Source } from '../../../site/analyses/analysis.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import { fakeFigures } from '../figures.ts';

type Given = Partial<Record<MeasureId, Cell>>;

/** Rows of neighbouring months from the first on; what is not given is invented, and nothing waits. */
export function monthRows(first: string, given: readonly Given[]): Row[] {
  return given.map((cells, place) => {
    const [year = 0, number = 0] = first.split('-').map(Number);
    const month = new Date(Date.UTC(year, number - 1 + place)).toISOString().slice(0, 7);
    return { keys: { month }, cells: { ...fakeFigures(300), pending: 0, ...cells } };
  });
}

/** An edition of some tables alone, as analyses read it. */
export function sourceWith(tables: Record<string, Row[]>, asOf = '2030-01-17'): Source {
  const policy = {} as Source['policy'];
  return { rows: (table) => tables[table] ?? [], asOf, policy };
}
