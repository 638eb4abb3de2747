import type { zh } from './zh.ts';

/** The pages of case stories, in English. */
export const en: typeof zh = {
  title: 'Cases like mine',
  name: 'Cases',
  draft: 'Draft: not reviewed, not to be published',
  description:
    'Find cases by issue, place, industry and outcome: who was asked, how long it took and how it came out, unsolved ones too.',
  lead: 'Others had the same trouble: whom they asked, how long it took, how it came out. Unsolved cases are told too.',
  none: 'No case is told yet. The guides and figures of each issue are there all the same:',
  onIssue: (issue) => `${issue}: cases`,
  onIssueDescription: (issue) =>
    `Cases on “${issue}”: who was asked, how long it took and how it came out, unsolved ones too, with the published number of appeals and time to close.`,
  page: (number) => `Page ${number}`,
  pages: 'More cases',
  finder: 'My situation',
  finderHelp:
    'Choose some of these: only the cases and figures that fit stay below. What is left open does not count.',
  choose: { issue: 'Issue', place: 'Place', industry: 'Industry', outcome: 'Outcome' },
  any: 'Any',
  wider:
    'Cases that name only a region or the province are listed for each of its cities. Those that name no industry are not listed once you choose one.',
  noSupport: 'Your browser cannot filter here; please go by issue or by place:',
  list: 'Cases',
  newest: (number) =>
    `These are the newest ${number}; earlier ones are on the pages of each issue’s cases.`,
  shown: { before: 'Cases listed above: ', after: '.' },
  noneShown:
    'Nothing fits? Choose less, or read the guide of the issue. That no such case is told does not mean that there was none: only a few are told.',
  figures: 'How long, and by which route',
  figuresLead: 'Cases are only a few; how long it usually takes, the published figures say.',
  guide: (issue) => `Guide: ${issue}`,
  allOn: (issue) => `All cases on “${issue}”`,
  all: 'All cases',
  city: (city) => `All figures of ${city}`,
  fullTable: (title) => `Full table: ${title}`,
  byIssue: 'By issue',
  chosenTitle: 'How cases are chosen',
  chosen:
    'Editors choose the cases. They are no sample, do not stand for the majority and give no rate; solved, partly solved and unsolved ones are told. Closed and solved are two things: a matter can be closed without being solved. They are told coarsely, so that nobody can be recognised: city and quarter at the finest, no employer, name, date or exact sum.',
  facts: 'The matter',
  fact: {
    issue: 'Issue',
    place: 'Place',
    industry: 'Industry',
    period: 'Received',
    route: 'Route',
    outcome: 'Outcome',
    remedy: 'What was got',
    time: 'Time taken',
  },
  notTold: 'Not told, so that nobody is recognised',
  time: ({ weeks, closed }) => {
    if (weeks === undefined) return 'Not recorded';
    const time = weeks === 0 ? 'less than a week' : `about ${weeks} week${weeks === 1 ? '' : 's'}`;
    return closed ? `${time} from receipt to closure` : `${time} to the last step; not closed yet`;
  },
  timeline: 'Step by step',
  week: (week) => (week === 0 ? 'Same week' : `Week ${week}`),
  cells: 'Where it is counted',
  cellsLead: 'In the published tables, matters like this one are counted in these cells:',
  similar: 'Similar cases',
  alike: 'Alike in: ',
  traits: {
    subissue: 'sub-issue',
    issue: 'issue',
    industry: 'industry',
    place: 'place',
    region: 'overlapping place',
    outcome: 'outcome',
  },
  comma: ', ',
  consent: 'Basis',
  told: 'First published',
  sources: 'Source',
  same: 'If this happens to you',
  onlyChinese: 'Nobody has translated this story yet; it stands here in Chinese.',
  ofForum: 'Cases',
  onHome: 'Three cases',
  onHomeLead: 'One that was solved, one solved in part, one not solved: the newest of each.',
};
