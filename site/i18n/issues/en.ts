import type { Strings } from '../zh.ts';

/** The pages on issues, in English. */
export const en: Strings['issues'] = {
  title: 'Issues',
  description:
    'From wages to work injury: what each issue is, evidence, routes, time limits, first steps, and the published counts.',
  lead: 'In their fixed order; there is no ranking. Each has a page: what evidence to bring, where to go, which time limits to mind, then how many there were and what was done.',
  pageTitle: (name) => `Issue: ${name}`,
  colon: ': ',
  unit: '',
  advice:
    'This is general guidance and no legal advice. Rules change, and the law and local rules in force decide; if in doubt call 12351 or ask a union legal-aid office.',
  howTo: 'How to write an appeal clearly',
  cases: 'Cases on this issue',
  figures: 'The figures of this issue',
  barometer: 'In the barometer',
  years: 'What was done, by year',
  subissues: (year) => `Sub-issues (received in ${year})`,
  notByIssue:
    'Outcomes, whether it was solved, whether people were satisfied, and money are not published by issue.',
  feed: 'Feed of this issue',
  feedTitle: (site, issue) => `${site}: ${issue}`,
  previous: 'Previous',
  next: 'Next',
  around: 'Previous and next issue',
};
