import { pathOf } from '../analyses/analyses.ts';
import { timeByIssue } from '../analyses/time-by-issue/analysis.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Strings } from '../i18n/zh.ts';
import { TEXT_PAGES, textPath } from './pages.ts';

type Title = (words: Strings, lang: Lang) => string;

/** Pages that texts and the home page lead to by name: where each is, and what it is called. */
const PLACES: Readonly<Record<string, [path: string, title: Title]>> = {
  home: ['/', ({ site }) => site.home],
  issues: ['/issues/', ({ issues }) => issues.title],
  cases: ['/cases/', ({ cases }) => cases.title],
  cities: ['/cities/', ({ cities }) => cities.title],
  'how-to-appeal': ['/how-to-appeal/', ({ site }) => site.appeal],
  forums: ['/forums/', ({ forums }) => forums.title],
  trends: ['/trends/', ({ trends }) => trends.title],
  time: [pathOf(timeByIssue), (_, lang) => timeByIssue.title[lang]],
  barometer: ['/barometer/', ({ barometer }) => barometer.title],
  data: ['/data/', ({ data }) => data.title],
  'key-issues': ['/key-issues/', ({ home }) => home.keyTable],
  changes: ['/changes/', ({ changes }) => changes.title],
  methods: ['/methods/', ({ methods }) => methods.title],
  privacy: ['/privacy/', ({ privacy }) => privacy.title],
  mark: ['/privacy/#mark', ({ privacy }) => privacy.mark.title],
  audit: ['/privacy/#again', ({ privacy }) => privacy.again.title],
};

/** Where a place is, without base and language, and its name in a language. */
export interface Place {
  path: string;
  title: string;
}

/**
 * A place by its name: one of those above, a page of text (`about`) or a part of one (`about#cite`).
 *
 * @throws Error where there is none, which fails the build
 */
export function placeOf(name: string, lang: Lang): Place {
  const [path, title] = PLACES[name] ?? [];
  if (path && title) return { path, title: title(strings(lang), lang) };
  const [id, part] = name.split('#');
  const page = TEXT_PAGES.find((one) => one.id === id);
  const heading = page?.headings.find((one) => one.id === part);
  if (!page || (part && !heading)) throw new Error(`no place is called ${name}`);
  return {
    path: `${textPath(page)}${heading ? `#${heading.id}` : ''}`,
    title: (heading ?? page)[lang],
  };
}
