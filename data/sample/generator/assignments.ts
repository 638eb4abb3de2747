import { type Day, EXPORTED, workday } from './calendar.ts';
import { type Course, courseOf } from './courses.ts';
import type { Fate } from './fates.ts';
import { cityLabel } from './labels.ts';
import { federationOf } from './places.ts';
import type { Random, Weighted } from './random.ts';
import type { Handling, Intake } from './records.ts';
import { REPORTED } from './targets.ts';

const MODES: Weighted<string> = [
  ['部门交办', 560],
  ['直接办理', 250],
  ['会议交办', 110],
  ['领导批办', 60],
  ['', 20],
];
const KEY_MODES: Weighted<string> = [
  ['领导批办', 40],
  ['会议交办', 40],
  ['部门交办', 20],
];

const PACE_OF_MODE: Readonly<Record<string, number>> = {
  直接办理: 70,
  领导批办: 75,
  会议交办: 110,
};
const PACE_OF_ISSUE: Readonly<Record<string, number>> = { WI: 150, SI: 120, TC: 110, TU: 70 };

/** The handling of an assigned appeal, from the assignment to where it stands at the export. */
export function assign(intake: Intake, fate: Fate, key: boolean, random: Random): Handling {
  const mode = random.weighted(key ? KEY_MODES : MODES);
  const assigned = assignedOn(intake, mode, random);
  const due = assigned + random.pick([15, 15, 30, 30, 30, 45, 60]);
  const pace = paceOf(mode, intake.issue, key);
  const course: Course = courseOf({ assigned, latest: lastDay(intake.forum), fate, pace, random });
  const unit =
    mode === '直接办理'
      ? '省总工会法律工作部'
      : federationOf(intake.origin.city, cityLabel(intake.origin.city));
  return { key, disposition: '交办', mode, unit, assigned, due, ...course };
}

/** The day by which the forums of the reported figures must have come as far as reported. */
function lastDay(forum: number): Day {
  return forum <= REPORTED.forums ? REPORTED.asOf : EXPORTED;
}

function assignedOn({ received, forum }: Intake, mode: string, random: Random): Day {
  if (mode === '直接办理') return received;
  const [low, high] = random.weighted([
    [[0, 3], 50],
    [[4, 10], 35],
    [[11, 20], 12],
    [[21, 35], 3],
  ]);
  return Math.min(workday(received + random.between(low, high)), lastDay(forum));
}

function paceOf(mode: string, issue: string, key: boolean): number {
  const ofMode = PACE_OF_MODE[mode] ?? 100;
  const ofIssue = PACE_OF_ISSUE[issue.slice(0, 2)] ?? 100;
  return Math.floor((ofMode * ofIssue) / (key ? 160 : 100));
}
