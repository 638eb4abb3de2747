import { type Case, issueOf } from './case.ts';
import { citiesOf } from './labels.ts';

/** What two stories can have in common, the weightiest first. */
export const TRAITS = ['subissue', 'issue', 'industry', 'place', 'region', 'outcome'] as const;
export type Trait = (typeof TRAITS)[number];

/** Each trait outweighs all lighter ones together, so that the order is easily told in words. */
const WEIGHTS = new Map(TRAITS.map((trait, at) => [trait, 2 ** (TRAITS.length - at)]));

/** Traits that say no more where another is there. */
const IMPLIED: Partial<Record<Trait, Trait>> = { issue: 'subissue', region: 'place' };

const SHARES: Readonly<Record<Trait, (a: Case, b: Case) => boolean>> = {
  subissue: (a, b) => a.facts.issue === b.facts.issue && a.facts.issue !== issueOf(a),
  issue: (a, b) => issueOf(a) === issueOf(b),
  industry: (a, b) => a.facts.industry !== undefined && a.facts.industry === b.facts.industry,
  place: (a, b) => a.facts.place === b.facts.place,
  region: (a, b) => citiesOf(a).some((city) => citiesOf(b).includes(city)),
  outcome: (a, b) => a.facts.outcome === b.facts.outcome,
};

/** A story that is like another, and in what. */
export interface Similar {
  story: Case;
  traits: Trait[];
}

/**
 * The stories most like one: the same sub-issue counts most, then the issue, the industry, the
 * place, an overlapping place, the outcome. Stories of other issues only count where there are too
 * few of the same.
 *
 * @param most how many at most
 * @returns the most similar first; among equals the newest, as `stories` has them
 */
export function similarTo(one: Case, stories: readonly Case[], most: number): Similar[] {
  return stories
    .filter(({ slug }) => slug !== one.slug)
    .map((story) => ({ story, traits: traitsOf(one, story) }))
    .filter(({ traits }) => traits.some((trait) => trait !== 'outcome' && trait !== 'region'))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most);
}

function traitsOf(one: Case, other: Case): Trait[] {
  const shared = TRAITS.filter((trait) => SHARES[trait](one, other));
  return shared.filter((trait) => {
    const stronger = IMPLIED[trait];
    return stronger === undefined || !shared.includes(stronger);
  });
}

function weight({ traits }: Similar): number {
  return traits.reduce((sum, trait) => sum + (WEIGHTS.get(trait) ?? 0), 0);
}
