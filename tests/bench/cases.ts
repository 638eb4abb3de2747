import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { codes } from '../../pipeline/contract/codes.ts';
import {
  REMEDIES,
  routes,
  STORY_OUTCOMES,
  storyIndustries,
  storyPlaces,
} from '../../pipeline/contract/story-lists.ts';
import { stemOf } from '../../pipeline/contract/story-name.ts';
import { HEADINGS } from '../../site/cases/text.ts';
import { LANGS, type Lang } from '../../site/i18n/lang.ts';
import { reviewAll } from '../stories/reviewed.ts';

const YEARS = ['2014', '2015', '2016'];
/** About as long as the stories of the sample. */
const FILLER: Record<Lang, string> = {
  zh: '这是示例文字，只用来量一量生成网站要多久。单位没有按时付钱，本人反映以后，工会核实情况，再找单位谈。'.repeat(
    2,
  ),
  en: 'This is filler text that shows how long a build takes. The employer did not pay in time; the union checked the facts and took them up. '.repeat(
    2,
  ),
};

/** Write invented stories with their reviews, in both languages, of all issues, places, industries and outcomes. */
export function writeCases(folder: string, count: number): void {
  for (const lang of LANGS) mkdirSync(path.join(folder, lang), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const issue = pick(
      codes('issues').filter(({ code }) => code.length === 4),
      at,
    );
    const year = pick(YEARS, at);
    const slug = `${stemOf(year, issue.code)}${String(at).padStart(4, '0')}`;
    const facts = {
      ...{ issue: issue.code, place: pick(storyPlaces(), at).code, period: year },
      industry: pick(storyIndustries(), at).code,
      ...{ route: pick(routes(), at).code, outcome: pick(STORY_OUTCOMES, at).code },
      remedy: pick(REMEDIES, at).code,
      steps: ['received', 'assigned', 'employer', 'mediated', 'closed'].map((did, week) => ({
        ...{ week: week * 3, did, by: 'city' },
      })),
      ...{ told: (at % 38) + 1, consent: 'invented' },
    };
    for (const lang of LANGS) {
      const words = { title: `${issue[lang]} ${letters(at)}`, lead: FILLER[lang].slice(0, 60) };
      const front = stringify({ ...words, ...(lang === 'zh' ? facts : {}) });
      const body = HEADINGS[lang].map((heading) => `## ${heading}\n\n${FILLER[lang]}\n`);
      writeFileSync(
        path.join(folder, lang, `${slug}.mdx`),
        `---\n${front}---\n\n${body.join('\n')}`,
      );
    }
  }
  reviewAll(folder);
}

/** The element of a list a number falls on. */
function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

/** A number in letters: texts of stories have no digits. */
function letters(at: number): string {
  return [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
