import { cell, type Row } from '../editions/schema.ts';

/** With more than 1% of a month’s valid appeals undecided its assignment rate may still move. */
export const MOST_PENDING = 0.01;

/** Whether nearly every valid appeal of a month has been assigned, answered or otherwise decided. */
export function isDecided(row: Row): boolean {
  const [pending, valid] = [cell(row, 'pending'), cell(row, 'valid')];
  return pending !== null && valid !== null && pending <= MOST_PENDING * valid;
}
