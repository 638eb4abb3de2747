import type { Lang } from '../i18n/lang.ts';
import { faultsOf, type Text } from '../texts/texts.ts';
import { type Case, isWellNamed } from './case.ts';
import { CALLS, HEADINGS } from './text.ts';

/** A text of a story as it was read, and where it lies. */
export interface StoryText extends Text {
  lang: Lang;
  file: string;
}

/**
 * Holds stories to their rules: a name that says year and issue, fixed headings, nothing but words
 * and the closed set of components, no English text without a Chinese one, and no invented story
 * beside real figures.
 *
 * @param sample whether what is published is the sample
 * @throws Error naming every file and what is wrong with it
 */
export function demandStories(
  stories: readonly Case[],
  texts: readonly StoryText[],
  sample: boolean,
): void {
  const told = new Set(stories.map(({ slug }) => slug));
  const fileOf = ({ slug }: Case) =>
    texts.find(({ id, lang }) => id === slug && lang === 'zh')?.file ?? slug;
  const faults = [
    ...stories.flatMap((story) =>
      faultsOfStory(story, sample).map((fault) => `${fileOf(story)}: ${fault}`),
    ),
    ...texts.flatMap((text) => [
      ...(told.has(text.id) ? [] : [`${text.file}: there is no Chinese text of it`]),
      ...faultsOf(text, [HEADINGS[text.lang]], CALLS).map((fault) => `${text.file} has ${fault}`),
    ]),
  ];
  if (faults.length > 0)
    throw new Error(`案例不合规定：\nCase stories break a rule:\n${faults.join('\n')}`);
}

function faultsOfStory(story: Case, sample: boolean): string[] {
  const invented = story.facts.consent === 'invented';
  return [
    ...(isWellNamed(story)
      ? []
      : ['its name must be its year, the two letters of its issue and a number, as 2015-wg-01']),
    ...(invented && !sample ? ['an invented story may not stand beside real figures'] : []),
  ];
}
