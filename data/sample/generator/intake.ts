import { type Day, parts } from './calendar.ts';
import { channelOn } from './channels.ts';
import { ISSUES } from './issues.ts';
import type { Origin } from './origins.ts';
import type { Plan } from './plan.ts';
import { type Random, stream, type Weighted } from './random.ts';
import type { Intake } from './records.ts';
import { busyness, issuesOn } from './seasons.ts';
import { judgeInvalid } from './verdicts.ts';

/** Registers the appeals of one forum's window after the other, in order of receipt. */
export function registry(originOf: (issue: string) => Origin): (plan: Plan) => Intake[] {
  const random = stream('intake');
  const idOn = numbering();
  let valid: Intake[] = [];
  return (plan) => {
    const flags = random.shuffled([
      ...Array<boolean>(plan.valid).fill(true),
      ...Array<boolean>(plan.invalid).fill(false),
    ]);
    const intakes = daysOfReceipt(plan, flags.length, random).map((received, n) => {
      const base = { id: idOn(received), forum: plan.forum.number, received };
      if (!flags[n]) return { ...base, ...judgeInvalid(received, valid, originOf, random) };
      const intake = { ...base, ...validIntake(received, originOf, random) };
      valid.push(intake);
      return intake;
    });
    // A repeat refers to something recent.
    valid = valid.slice(-500);
    return intakes;
  };
}

/** Numbers run through each month: 201409000123 is the 123rd of September 2014. */
function numbering(): (received: Day) => string {
  const serials = new Map<string, number>();
  return (received) => {
    const [year, month] = parts(received);
    const prefix = `${year}${String(month).padStart(2, '0')}`;
    const serial = (serials.get(prefix) ?? 0) + 1;
    serials.set(prefix, serial);
    return prefix + String(serial).padStart(6, '0');
  };
}

function daysOfReceipt({ forum }: Plan, count: number, random: Random): Day[] {
  const days: Weighted<Day> = Array.from({ length: forum.closes - forum.opens + 1 }, (_, n) => {
    return [forum.opens + n, busyness(forum.opens + n)];
  });
  return Array.from({ length: count }, () => random.weighted(days)).sort((a, b) => a - b);
}

function validIntake(received: Day, originOf: (issue: string) => Origin, random: Random) {
  const issue = random.weighted(issuesOn(received));
  return {
    channel: channelOn(received, random),
    origin: originOf(issue),
    people: peopleBehind(issue, random),
    issue,
    secondary: random.chance(110) ? secondaryTo(issue, random) : '',
    verdict: { valid: true, reason: '', parent: '' },
  };
}

const OFTEN_TOGETHER = ['WG02', 'TC02', 'TC06'];

/** Mostly one person; collective disputes always more; not stated in one case of sixteen. */
function peopleBehind(issue: string, random: Random): number | null {
  if (issue === 'CB05') return random.between(10, 60);
  if (random.chance(60)) return null;
  if (!random.chance(OFTEN_TOGETHER.includes(issue) ? 330 : 110)) return 1;
  return 2 + Math.floor((random.below(39) * random.below(39)) / 38);
}

function secondaryTo(issue: string, random: Random): string {
  const others = Object.entries(ISSUES).filter(
    ([code]) => code !== issue && !code.startsWith('OT'),
  );
  return random.weighted(others.map(([code, [weight]]) => [code, weight]));
}
