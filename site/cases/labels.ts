import { codes } from '../../pipeline/contract/codes.ts';
import type { Label } from '../../pipeline/contract/lists.ts';
import {
  citiesWithin,
  REMEDIES,
  routes,
  STORY_OUTCOMES,
  storyPlaces,
} from '../../pipeline/contract/story-lists.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Case } from './case.ts';

type Facts = Case['facts'];
/** Facts of a story that are codes of a list. */
export type CodedFact = 'issue' | 'place' | 'industry' | 'route' | 'outcome' | 'remedy';

const LISTS: Readonly<Record<CodedFact, () => readonly Label[]>> = {
  issue: () => codes('issues'),
  place: storyPlaces,
  industry: () => codes('industries'),
  route: routes,
  outcome: () => STORY_OUTCOMES,
  remedy: () => REMEDIES,
};

/** A fact of a story in words; nothing where the story does not tell it. */
export function labelOf(facts: Facts, fact: CodedFact, lang: Lang): string | undefined {
  const code = facts[fact];
  return code === undefined ? undefined : nameOf(LISTS[fact](), code, lang);
}

/** Name of a code of a list. */
export function nameOf(list: readonly Label[], code: string, lang: Lang): string {
  const found = list.find((one) => one.code === code);
  if (!found) throw new Error(`there is no code ${code}`);
  return found[lang];
}

/** Codes of the cities in which a story may have happened: more than one where it tells no city. */
export function citiesOf({ facts: { place } }: Case): string[] {
  return citiesWithin(place);
}
