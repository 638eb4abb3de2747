import { editionId } from '../../pipeline/contract/edition.ts';
import { type Edition, key, type Row, rowsOf } from '../editions/schema.ts';

/** A key issue as an edition publishes it; months are `2015-08`, or blank where there is none. */
export interface KeyIssue {
  forum: number;
  number: number;
  state: string;
  assigned: string;
  closed: string;
  row: Row;
}

/** The key issues an edition lists, in their published order. */
export function keyIssuesOf(edition: Edition | undefined): KeyIssue[] {
  return rowsOf(edition, 'key_issues').map(keyIssue);
}

/** A row of the table of key issues. */
export function keyIssue(row: Row): KeyIssue {
  return {
    forum: Number(key(row, 'forum')),
    number: Number(key(row, 'number')),
    state: key(row, 'state'),
    assigned: key(row, 'assigned_month'),
    closed: key(row, 'closed_month'),
    row,
  };
}

/** Whether something is still to be done: it is being handled, or waits to be assigned. */
export function isOpen({ state }: KeyIssue): boolean {
  return state === 'in_progress' || state === 'not_assigned';
}

/** The anchor of a key issue in the ledger, the same for good: `f014-3`. */
export function anchorOf({ forum, number }: KeyIssue): string {
  return `f${editionId(forum)}-${number}`;
}
