import { demand, demandCount } from '../demand.ts';

/**
 * What happened to matters on one whole day after their clock started: so many were closed, so many
 * were last seen open at that age. Ten million matters are a few thousand of these.
 */
export interface DayCount {
  day: number;
  events: number;
  censored: number;
}

/** The same with the number that was still open, and seen, when the day began. */
export interface RiskSet extends DayCount {
  atRisk: number;
}

/**
 * Numbers at risk, day by day. Who is censored on a day is still at risk on it, as everywhere in
 * survival analysis.
 *
 * @throws RangeError unless days are whole, from 0 up and ascending, and counts whole and from 0 up
 */
export function riskSets(days: readonly DayCount[]): RiskSet[] {
  demandDays(days);
  let atRisk = days.reduce((sum, { events, censored }) => sum + events + censored, 0);
  return days.map((one) => {
    const set = { ...one, atRisk };
    atRisk -= one.events + one.censored;
    return set;
  });
}

function demandDays(days: readonly DayCount[]): void {
  let before = -1;
  for (const { day, events, censored } of days) {
    demandCount(day, 'A day');
    demand(day > before, 'Days must ascend, each once.');
    demandCount(events, 'The number of events of a day');
    demandCount(censored, 'The number censored on a day');
    before = day;
  }
}
