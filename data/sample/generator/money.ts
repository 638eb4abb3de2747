import { type Random, stream } from './random.ts';
import type { Handling, Intake, Money } from './records.ts';

/** Yuan that one worker asks for, by issue or by group of issues. */
const CLAIMS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  WG: [1_500, 60_000],
  WG02: [6_000, 120_000],
  LC02: [5_000, 60_000],
  TC: [4_000, 110_000],
  WI: [8_000, 260_000],
  SI: [2_000, 50_000],
  HF: [1_000, 30_000],
  OS04: [150, 1_800],
};

const NOTHING: Money = { claimed: null, agreed: null, paid: null };

/** Draws what was asked for and, where the matter was closed in the worker's favour, what came. */
export function cashier(): (intake: Intake, handling: Handling) => Money {
  const random = stream('money');
  return (intake, handling) => {
    const range = CLAIMS[intake.issue] ?? CLAIMS[intake.issue.slice(0, 2)];
    const stated = handling.assigned === null ? 250 : 780;
    if (!range || !intake.verdict.valid || !random.chance(stated)) return NOTHING;
    const claimed = rounded(skewed(range, random) * (intake.people ?? 1), random);
    const share = handling.status === '已办结' ? shareAgreed(handling.outcome, random) : 0;
    if (share === 0) return { ...NOTHING, claimed };
    const agreed = Math.floor((claimed * share) / 100);
    return { claimed, agreed, paid: paidOf(agreed, random) };
  };
}

function skewed([low, high]: readonly [number, number], random: Random): number {
  return low + Math.floor(((high - low) * random.below(1000) * random.below(1000)) / 1_000_000);
}

function rounded(amount: number, random: Random): number {
  if (amount > 10_000 && random.chance(450)) return amount - (amount % 1000);
  return random.chance(600) ? amount - (amount % 100) : amount;
}

/** Per cent of the claim; more than was claimed in two cases of a hundred. */
function shareAgreed(outcome: string, random: Random): number {
  if (random.chance(20)) return random.between(102, 115);
  if (outcome === '支持') return random.chance(800) ? 100 : random.between(80, 99);
  if (outcome === '部分支持') return random.between(30, 80);
  return outcome === '调解达成协议' ? random.between(50, 100) : 0;
}

function paidOf(agreed: number, random: Random): number | null {
  if (random.chance(80)) return null;
  return random.chance(780) ? agreed : Math.floor((agreed * random.between(30, 90)) / 100);
}
