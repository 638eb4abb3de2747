import { STORY_OUTCOMES, storyIndustries } from '../../pipeline/contract/story-lists.ts';
import { CITIES } from '../cities/cities.ts';
import type { Lang } from '../i18n/lang.ts';
import { ISSUE_GROUPS, ISSUES } from '../issues/issues.ts';
import { type Case, issueOf } from './case.ts';
import { citiesOf } from './labels.ts';

/** What a reader can choose by. */
export const FACETS = ['issue', 'place', 'industry', 'outcome'] as const;
export type Facet = (typeof FACETS)[number];

/** One thing to choose, and how many of the listed stories it leaves. */
export interface Choice {
  value: string;
  name: Record<Lang, string>;
  count: number;
}

/** Values of each facet in published order. */
const VALUES: Readonly<Record<Facet, readonly Omit<Choice, 'count'>[]>> = {
  issue: ISSUES.map(({ code, name }) => ({ value: code, name })),
  place: CITIES.map(({ code, name }) => ({ value: code, name })),
  industry: storyIndustries().map(named),
  outcome: STORY_OUTCOMES.map(named),
};

/** The values of a facet a story answers to: all cities of the region where it tells no city. */
export function answersTo(story: Case, facet: Facet): string[] {
  if (facet === 'issue') return [issueOf(story)];
  if (facet === 'place') return citiesOf(story);
  const { [facet]: value } = story.facts;
  return value === undefined ? [] : [value];
}

/** What can be chosen of a facet, each with the number of stories it leaves. */
export function choicesOf(facet: Facet, stories: readonly Case[]): Choice[] {
  return VALUES[facet].map((one) => ({
    ...one,
    count: stories.filter((story) => answersTo(story, facet).includes(one.value)).length,
  }));
}

/**
 * Style rules by which a choice shows what fits it, without script: stories that do not answer to
 * the chosen value are hidden, and the figures of that value, or of the group of that issue, shown.
 */
export function finderRules(): string {
  const hidden = FACETS.flatMap((facet) =>
    VALUES[facet].map(
      ({ value }) =>
        `${chosen(facet, [value])} .case:not([data-${facet}~="${value}"]){display:none}${chosen(facet, [value])} [data-for="${facet} ${value}"]{display:block}`,
    ),
  );
  const groups = ISSUE_GROUPS.map(({ code, issues }) => {
    const codes = issues.map((issue) => issue.code);
    return `${chosen('issue', codes)} [data-for="group ${code}"]{display:block}`;
  });
  return `@supports selector(:has(a)){.finder [data-for]{display:none}${hidden.join('')}${groups.join('')}}\n`;
}

/** Selects the finder in which one of the values of a facet is chosen. */
function chosen(facet: Facet, values: readonly string[]): string {
  const options = values.map((value) => `[value="${value}"]`);
  return `.finder:has([name="${facet}"] :is(${options.join()}):checked)`;
}

function named({ code, zh, en }: { code: string; zh: string; en: string }) {
  return { value: code, name: { zh, en } };
}
