import { periodName } from '../figures/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Preview } from '../previews/words.ts';
import { type Case, wordsOf } from './case.ts';
import { type CodedFact, labelOf } from './labels.ts';

const SHOWN = ['outcome', 'issue', 'place'] as const satisfies readonly CodedFact[];

/** What the picture of a story says: its title and coarse facts, no figure. */
export function casePicture(story: Case, lang: Lang, sample: boolean): Preview {
  const { cases, site } = strings(lang);
  const { facts } = story;
  return {
    ...{ lang, site: site.name, title: wordsOf(story, lang).title },
    over: [cases.name, periodName(facts.period, lang)].join(' · '),
    lines: SHOWN.map((fact) => ({
      label: cases.fact[fact],
      value: labelOf(facts, fact, lang) ?? cases.notTold,
    })),
    foot: `${cases.told}${lang === 'zh' ? '：' : ': '}${site.edition(facts.told)}`,
    sample: sample ? site.sample : undefined,
  };
}
