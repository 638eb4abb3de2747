import { bankCards, perhapsCards } from './bank-card.ts';
import { creditCodes } from './credit-code.ts';
import type { Finding } from './finding.ts';
import { longNumbers } from './long-number.ts';
import type { View } from './normalise.ts';
import { landlines, mobiles, otherPhones } from './phone.ts';
import { residentIds } from './resident-id.ts';
import { type Run, runs } from './runs.ts';

type Finder = (run: Run, view: View) => Finding[];

/** The order in which kinds take digits: what a number surely is, before what it could be. */
const FINDERS: readonly Finder[] = [
  residentIds,
  bankCards,
  mobiles,
  landlines,
  perhapsCards,
  longNumbers,
];

/** What these find says little of what it is, even if it takes all there is. */
const GUESSES: readonly Finder[] = [perhapsCards, longNumbers];

/** No number that identifies is shorter, but for those told by a label. */
const SHORTEST = 7;

/** Everything made of digits. No digit counts for two kinds. */
export function numbers(view: View): Finding[] {
  const used = new Uint8Array(view.digits.length);
  const found: Finding[] = [];
  const keep = (one: Finding) => {
    if (used.subarray(one.start, one.end).includes(1)) return;
    used.fill(1, one.start, one.end);
    found.push(one);
  };
  for (const one of creditCodes(view)) keep(one);
  for (const run of runs(view))
    if (run.digits.length >= SHORTEST) for (const one of inOrder(candidates(run, view))) keep(one);
  for (const one of otherPhones(view)) keep(one);
  return found;
}

interface Candidate extends Finding {
  /** Place of its kind among the finders. */
  order: number;
  /** Whether it takes all digits of the run: several numbers in a row seldom look like one. */
  isWhole: boolean;
}

function candidates(run: Run, view: View): Candidate[] {
  const first = run.at[0] ?? 0;
  const last = run.at.at(-1) ?? 0;
  return FINDERS.flatMap((find, order) =>
    find(run, view).map((one) => ({
      ...one,
      order,
      isWhole: !GUESSES.includes(find) && one.start <= first && one.end > last,
    })),
  );
}

/** The whole first, the sure next, then by kind. */
function inOrder(found: readonly Candidate[]): Finding[] {
  return found
    .toSorted(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        Number(b.tier === 'BLOCK') - Number(a.tier === 'BLOCK') ||
        a.order - b.order ||
        b.confidence - a.confidence ||
        b.end - b.start - (a.end - a.start),
    )
    .map(({ order, isWhole, ...one }) => one);
}
