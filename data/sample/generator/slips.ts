import { day } from './calendar.ts';
import type { Line } from './columns.ts';
import type { Appeal } from './records.ts';

/** Forums, all after the reported ones, in which one closing date was mistyped. */
const FORUMS_WITH_SLIP = [17, 22, 27, 33];

/** Puts the closing of one appeal in each of a few forums before its receipt. */
export function withSlips(appeals: readonly Appeal[]): Appeal[] {
  const slips = FORUMS_WITH_SLIP.map((forum) =>
    appeals.find(
      (a) => a.forum === forum && a.status === '已办结' && a.closed !== null && a.reopened === null,
    ),
  );
  return appeals.map((appeal) =>
    slips.includes(appeal) ? { ...appeal, closed: appeal.received - 6 } : appeal,
  );
}

const SEPTEMBER_2014 = { from: day('2014-09-01'), to: day('2014-09-30') };

/** Leaves only the month of the first deadline that falls in September 2014. */
export function withMonthOnly(lines: readonly Line[]): Line[] {
  const slip = lines.find(({ 办理期限: due }) => {
    if (typeof due !== 'object') return false;
    return due.day >= SEPTEMBER_2014.from && due.day <= SEPTEMBER_2014.to;
  });
  return lines.map((line) => (line === slip ? { ...line, 办理期限: '2014年9月' } : line));
}
