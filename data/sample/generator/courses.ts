import { type Day, EXPORTED, lastWorkdayOfMonth, workday } from './calendar.ts';
import { daysToClose } from './durations.ts';
import type { Fate } from './fates.ts';
import { outcomeOf } from './outcomes.ts';
import type { Random, Weighted } from './random.ts';
import type { Handling } from './records.ts';

/** Where an assigned appeal stands at the export, and how it came there. */
export type Course = Pick<Handling, 'status' | 'closed' | 'reopened' | 'outcome'>;

/** What is settled before the course of an assigned appeal is drawn. */
export interface Start {
  assigned: Day;
  /** A `closed` fate is fulfilled by this day, a `late` one after it. */
  latest: Day;
  fate: Fate;
  /** Per cent of the ordinary duration. */
  pace: number;
  random: Random;
}

/** Draws the course of an assigned appeal according to its fate. */
export function courseOf(start: Start): Course {
  switch (start.fate) {
    case 'stuck':
      return stuck(start);
    case 'undated':
      return { ...open(start), status: '已办结' };
    case 'terminated':
      return ended(start, '终止');
    case 'withdrawn':
      return ended(start, '撤回');
    default:
      return closing(start);
  }
}

const OPEN_STATUSES: Weighted<string> = [
  ['办理中', 70],
  ['已回复', 12],
  ['已受理', 9],
  ['退回', 4],
  ['中止', 5],
];

function open({ assigned, random }: Start): Course {
  const fresh = EXPORTED - assigned <= 7;
  const status = fresh ? '已交办' : random.weighted(OPEN_STATUSES);
  return { status, closed: null, reopened: null, outcome: '' };
}

function closing(start: Start): Course {
  const closed = closingDay(start);
  if (closed > EXPORTED) return open(start);
  const outcome = outcomeOf('已办结', start.random);
  const course = { status: '已办结', closed, reopened: null, outcome };
  return start.random.chance(40) ? withReopening(course, closed, start) : course;
}

/** Opened again: mostly before the closing on record, sometimes after it and not yet closed. */
function withReopening(course: Course, closed: Day, { assigned, latest, random }: Start): Course {
  const after = closed + random.between(8, 45);
  // What is reported as closed must still be closed on the reported day.
  const breaksReport = latest < EXPORTED && after <= latest;
  if (random.chance(200) && !breaksReport && after <= EXPORTED) {
    return { ...course, status: '重办', reopened: after };
  }
  const before = closed - random.between(5, 40);
  return before > assigned ? { ...course, reopened: before } : course;
}

function closingDay({ assigned, latest, fate, pace, random }: Start): Day {
  const low = fate === 'late' ? latest + 1 - assigned : 0;
  const high = fate === 'late' || latest === EXPORTED ? 9_999 : latest - assigned;
  const drawn = assigned + daysToClose(pace, low, high, random);
  // Returns are filed before the month is over: a pile on its last working day.
  const filingDay = lastWorkdayOfMonth(drawn);
  const piled = filingDay > drawn && filingDay - drawn <= 7 && random.chance(250);
  const filed = piled ? filingDay : workday(drawn);
  return filed - assigned <= high ? filed : drawn;
}

function ended(start: Start, status: string): Course {
  const { assigned, pace, random } = start;
  const closed = workday(assigned + 3 + daysToClose(pace, 0, 9_999, random));
  if (closed > EXPORTED) return open(start);
  return { status, closed, reopened: null, outcome: outcomeOf(status, random) };
}

/** Never settled; one in five was thought to be, and was opened again. */
function stuck(start: Start): Course {
  const { assigned, latest, random } = start;
  const closed = workday(assigned + random.between(10, 40));
  const reopened = closed + random.between(10, 40);
  if (reopened > latest || !random.chance(200)) return open(start);
  return { status: '重办', closed, reopened, outcome: '' };
}
