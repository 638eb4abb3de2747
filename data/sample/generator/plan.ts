import { allocate } from './allocate.ts';
import { type Fate, fatesOf } from './fates.ts';
import { FORUMS, type Forum } from './forums.ts';
import { REPORTED } from './targets.ts';

/** How many appeals of each kind a forum has. */
export interface Plan {
  forum: Forum;
  valid: number;
  invalid: number;
  /** One fate for each assigned appeal; the key issues come first. */
  fates: Fate[];
}

/** Per thousand of the assigned that are closed by the reported day: the last forums are young. */
const CLOSED = [958, 956, 955, 957, 954, 955, 953, 954, 952, 950, 935, 900, 800, 640];
const CLOSED_IN_THE_END = 945;

/** Fixes every count before a single appeal is invented: exact by construction, not by search. */
export function plans(): Plan[] {
  const volumes = FORUMS.map(({ volume }) => volume);
  const valid = meeting(REPORTED.valid, volumes);
  const assigned = meeting(REPORTED.assigned, valid.map(assignedOf));
  const closed = meeting(REPORTED.closed, assigned.map(closedOf));
  return FORUMS.map((forum, place) => ({
    forum,
    valid: at(valid, place),
    invalid: Math.floor((at(valid, place) * (125 - place)) / 1000),
    fates: fatesOf(forum.number, at(assigned, place), at(closed, place)),
  }));
}

/** The reported forums rescaled so that they add up to what was reported, the others as wanted. */
function meeting(reported: number, wanted: readonly number[]): number[] {
  const firsts = wanted.slice(0, REPORTED.forums);
  return [...allocate(reported, firsts), ...wanted.slice(REPORTED.forums)];
}

function assignedOf(valid: number, place: number): number {
  return Math.floor((valid * (440 - 2 * place)) / 1000);
}

function closedOf(assigned: number, place: number): number {
  return Math.floor((assigned * (CLOSED[place] ?? CLOSED_IN_THE_END)) / 1000);
}

function at(counts: readonly number[], place: number): number {
  return counts[place] as number;
}
