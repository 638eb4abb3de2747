import { day } from './calendar.ts';

/**
 * The totals reported in public on 17 February 2015 after fourteen forums. The sample meets them
 * exactly, so that the whole line can be checked against figures known from elsewhere.
 */
export const REPORTED = {
  forums: 14,
  asOf: day('2015-02-17'),
  valid: 4_424,
  assigned: 1_874,
  closed: 1_707,
};

/** Key issues of each forum. */
export const KEY_ISSUES = 10;
