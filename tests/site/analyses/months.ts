import type { MeasureId } from '../../../pipeline/contract/measures.ts';
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
