/** What became of assigned appeals. */
export const HANDLED = [
  'assigned',
  'closed',
  'in_progress',
  'terminated',
  'withdrawn_after',
  'overdue',
] as const;

/** How long it took until they were closed. */
export const DAYS = [
  'days_lower',
  'days_median',
  'days_median_low',
  'days_median_high',
  'days_upper',
] as const;
