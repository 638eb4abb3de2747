import { assign } from './assignments.ts';
import { FORUMS } from './forums.ts';
import { pullOf } from './issues.ts';
import type { Plan } from './plan.ts';
import { type Random, stream, type Weighted } from './random.ts';
import type { Handling, Intake } from './records.ts';
import { KEY_ISSUES } from './targets.ts';

/** Decides what happens to the valid appeals of one forum after the other, as planned. */
export function handlingDesk(): (plan: Plan, valid: readonly Intake[]) => Map<string, Handling> {
  const random = stream('handling');
  return ({ fates }, valid) => {
    const queue = drawn(valid, ({ issue }) => pullOf(issue), random);
    const assigned = drawn(queue.slice(0, fates.length), urgency, random);
    return new Map([
      ...fates.map((fate, place): [string, Handling] => {
        const intake = assigned[place] as Intake;
        return [intake.id, assign(intake, fate, place < KEY_ISSUES, random)];
      }),
      ...queue.slice(fates.length).map((intake): [string, Handling] => {
        return [intake.id, settleAtOnce(intake, random)];
      }),
    ]);
  };
}

/** The most pressing, and those with many people behind them, tend to become key issues. */
function urgency({ issue, people }: Intake): number {
  return pullOf(issue) ** 2 + 3 * (people ?? 1);
}

/** All of them in an order drawn by lot, where weight brings forward; no weight goes last. */
function drawn(
  intakes: readonly Intake[],
  weight: (intake: Intake) => number,
  random: Random,
): Intake[] {
  const lots = intakes.map((intake) => {
    const chit = random.below(2 ** 30);
    return { intake, lot: weight(intake) > 0 ? chit / weight(intake) : 2 ** 31 };
  });
  return lots.sort((a, b) => a.lot - b.lot).map(({ intake }) => intake);
}

const ORDINARY: Weighted<string> = [
  ['直接解答', 880],
  ['转介', 65],
  ['不予受理', 35],
  ['交办前撤回', 20],
];
const OUTSIDE_REMIT: Weighted<string> = [
  ['转介', 70],
  ['不予受理', 30],
];

/** Per thousand that nobody has decided on at the export, by age in forums. */
const WAITING = [60, 15];

/** What is done with an appeal that is not assigned; the newest are still waiting. */
function settleAtOnce({ issue, forum }: Intake, random: Random): Handling {
  const waiting = WAITING[FORUMS.length - forum] ?? 1;
  const usual = issue === 'OT04' ? OUTSIDE_REMIT : ORDINARY;
  const disposition = random.chance(waiting) ? '' : random.weighted(usual);
  return { ...UNHANDLED, disposition: issue === 'OT03' ? '直接解答' : disposition };
}

/** No handling at all. */
export const UNHANDLED: Handling = {
  key: false,
  disposition: '',
  mode: '',
  unit: '',
  assigned: null,
  due: null,
  status: '',
  closed: null,
  reopened: null,
  outcome: '',
};
