import type { zh } from './zh.ts';

/** The search page, in English. */
export const en: typeof zh = {
  link: 'Search',
  title: 'Search this site',
  description:
    'Find words in the pages on issues, cases, forums, methods and data, or go to a page from a list of words.',
  lead: 'One word is enough, such as “wages”, “injury” or “closed”. Other names work too: “fired” and “pension” lead to the issue they are about. Chinese words are found as well.',
  device:
    'What you type is not sent: the page fetches a few small lists from this site, and your own device compares. They stand in the address behind a #, which no browser sends to a server; they do stay in your browsing history, and in the address if you pass it on.',
  label: 'Words to look for',
  button: 'Search',
  noScript:
    'Scripts are off, so the search box does nothing. Use the list of words below: each leads to its page.',
  kinds: 'Only',
  kind: {
    issues: 'Issues',
    cases: 'Cases',
    methods: 'Methods',
    cities: 'Cities',
    forums: 'Forums',
    trends: 'Trends',
    data: 'Tables',
    pages: 'Other pages',
  },
  results: 'Results',
  counts: {
    found: 'Pages found: {n}.',
    part: 'No page has all of these words; {n} come close.',
    none: 'Nothing was found.',
  },
  more: 'Show 10 more',
  failed:
    'The files for searching did not arrive. Check the connection and try again, or use the list below.',
  advice: {
    title: 'When nothing is found',
    points: [
      'Use a shorter word, or only the beginning of it.',
      'Look for one thing at a time, without names of employers or people.',
    ],
    issues: 'See every kind of issue',
    howTo: 'How to write an appeal',
  },
  words: {
    title: 'Pages by word',
    lead: 'Each word leads to its page; after the colon, other names for it.',
    issues: 'Issues',
    methods: 'Methods',
    cities: 'Cities',
    tables: 'Tables',
  },
  colon: ': ',
  comma: ', ',
};
