import type { Edition } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { faultLine } from '../texts/fault.ts';
import { faultsOf, type Text } from '../texts/texts.ts';
import { type Case, isWellNamed } from './case.ts';
import { CALLS, HEADINGS } from './text.ts';

/** A text of a story as it was read, and where it lies. */
export interface StoryText extends Text {
  lang: Lang;
  file: string;
}

/** A file of a story and what is wrong with it. */
export interface StoryFault {
  file: string;
  fault: string;
}

/**
 * What breaks the rules of stories: a name that does not say year and issue, an English text without a
 * Chinese one, and an invented story beside real figures.
 *
 * @param sample whether what is published is the sample
 */
export function storyFaults(
  stories: readonly Case[],
  texts: readonly StoryText[],
  sample: boolean,
): StoryFault[] {
  const told = new Set(stories.map(({ slug }) => slug));
  const fileOf = ({ slug }: Case) =>
    texts.find(({ id, lang }) => id === slug && lang === 'zh')?.file ?? slug;
  return [
    ...stories.flatMap((story) =>
      faultsOfStory(story, sample).map((fault) => ({ file: fileOf(story), fault: `: ${fault}` })),
    ),
    ...texts
      .filter(({ id }) => !told.has(id))
      .map(({ file }) => ({ file, fault: ': there is no Chinese text of it' })),
  ];
}

/** Holds stories to their rules. @throws Error naming every file and what is wrong with it */
export function demandStories(...given: Parameters<typeof storyFaults>): void {
  const faults = storyFaults(...given).map(({ file, fault }) => `${file}${fault}`);
  if (faults.length > 0)
    throw new Error(`案例不合规定：\nCase stories break a rule:\n${faults.join('\n')}`);
}

/**
 * What is wrong with the texts of stories, a line each: other headings, more than words and the
 * closed set of components, figures that are not published.
 */
export function storyTextFaults(
  texts: readonly StoryText[],
  editions: readonly Edition[] = [],
): string[] {
  return texts.flatMap((text) => {
    const rules = { headings: [HEADINGS[text.lang]], calls: CALLS, bound: true };
    return faultsOf(text, rules, editions).map((fault) => faultLine(text.file, fault));
  });
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
