import type { MeasureId } from './measures.ts';

/** A whole and its parts, true in every row that has them. */
export interface Identity {
  whole: MeasureId;
  parts: readonly MeasureId[];
  /** Whether the parts are all there is; else they are at most the whole. */
  complete: boolean;
}

/** How the measures of one row hang together; anybody may reckon with this. */
export const IDENTITIES: readonly Identity[] = [
  { whole: 'received', parts: ['invalid', 'duplicate', 'valid'], complete: true },
  {
    whole: 'valid',
    parts: ['answered', 'assigned', 'referred', 'not_accepted', 'withdrawn_before', 'pending'],
    complete: true,
  },
  {
    whole: 'assigned',
    parts: ['closed', 'in_progress', 'terminated', 'withdrawn_after'],
    complete: true,
  },
  { whole: 'in_progress', parts: ['overdue'], complete: false },
  { whole: 'closed', parts: ['closed_180'], complete: false },
  { whole: 'closed_180', parts: ['closed_90'], complete: false },
  { whole: 'closed_90', parts: ['closed_60'], complete: false },
  { whole: 'closed_60', parts: ['closed_30'], complete: false },
  { whole: 'valid', parts: ['key_issues'], complete: false },
  { whole: 'key_issues', parts: ['key_closed'], complete: false },
  { whole: 'closed', parts: ['key_closed'], complete: false },
  { whole: 'closed', parts: ['callback_asked'], complete: false },
  { whole: 'callback_asked', parts: ['callback_reached'], complete: false },
  {
    whole: 'callback_reached',
    parts: ['solved_yes', 'solved_partly', 'solved_no'],
    complete: false,
  },
  {
    whole: 'callback_reached',
    parts: ['satisfied', 'satisfied_basic', 'dissatisfied'],
    complete: false,
  },
];
