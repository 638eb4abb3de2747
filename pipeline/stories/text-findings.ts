import type { Review } from '../contract/review.ts';
import { inspect } from '../guard/guard.ts';
import { KINDS } from '../guard/kinds.ts';
import { placed } from '../guard/place.ts';
import type { StoryFinding } from './finding.ts';
import { ruleFindings } from './rules.ts';
import type { StoryFile, StoryFiles } from './story-file.ts';

/** Every check of a text that needs no export: the rules of words, and the guard of all texts. */
export function textFindings(file: StoryFile): StoryFinding[] {
  return [...ruleFindings(file), ...guardFindings(file)];
}

/** Kinds nobody can let stand: they are mended in the text. */
export const FIRM = ['contract', 'unfinished', 'gate'];

/** Begins the kinds of the guard, beside those of an export that are called alike. */
const GUARD = 'guard:';

/** Days of newspapers stand in the sources of a story. */
function guardFindings({ file, text }: StoryFile): StoryFinding[] {
  return placed(inspect(text, { printedDates: true }), text).map(({ kind, tier, line, column }) => {
    const { zh, en, advice } = KINDS[kind];
    return {
      ...{ kind: GUARD + kind, tier, file, line, column },
      ...{ zh: `${zh}。${advice.zh}`, en: `${en}. ${advice.en}` },
    };
  });
}

/** Whether a finding has to be mended: the build holds every text to what the guard stops. */
function isFirm({ kind, tier }: StoryFinding): boolean {
  return FIRM.includes(kind) || (kind.startsWith(GUARD) && tier === 'BLOCK');
}

/** Findings nobody has let stand in the present text. */
export function openFindings(
  { slug, hash }: Pick<StoryFiles, 'slug' | 'hash'>,
  findings: readonly StoryFinding[],
  reviews: readonly Review[],
): StoryFinding[] {
  const lifted = new Set(
    reviews.flatMap((one) =>
      one.kind === 'override' && one.story === slug && one.hash === hash
        ? [`${one.finding} ${one.file}:${one.line}`]
        : [],
    ),
  );
  return findings.filter(
    (one) => isFirm(one) || !lifted.has(`${one.kind} ${one.file}:${one.line}`),
  );
}
