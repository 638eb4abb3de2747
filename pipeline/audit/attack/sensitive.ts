import { isCount, type MeasureId, measure } from '../../contract/measures.ts';
import type { Policy } from '../../contract/policy.ts';
import type { Table } from '../../contract/table.ts';

/** The threshold a table’s privacy asks for; 0 for tables in which nothing is small. */
export function thresholdOf({ privacy }: Table, { thresholds }: Policy): number {
  return privacy === 'province' || privacy === 'local' ? thresholds[privacy] : 0;
}

/** Whether a measure counts persons’ appeals or answers; sums of money are not counts. */
export function isSensitiveCount(id: MeasureId): boolean {
  return isPersonal(id) && isCount(id);
}

/** Whether a measure, count or sum, is about workers or their answers and stays as published. */
export function isPersonal(id: MeasureId): boolean {
  const { sensitivity } = measure(id);
  return sensitivity === 'worker' || sensitivity === 'verdict';
}

/** Whether a name of figures is that of a count which stays as it was first published. */
export function isLasting(name: string): boolean {
  return isPersonal(name as MeasureId);
}

/** The name under which a measure’s rows are added up; bases differ by universe, not by name. */
export function nameOf(id: MeasureId): string {
  return measure(id).total ?? id;
}
