import type { zh } from './zh.ts';

/** Fixed texts of a forum’s bulletin in English, on its page and in print. */
export const en: typeof zh = {
  name: 'Bulletin',
  parts: 'Issues, places and channels',
  partsLead: 'The newest month or quarter that had ended; in a fixed order, not ranked.',
  ownLead: 'The state is that when published; where it is another now, that is said.',
  carried: 'Carried over from earlier forums',
  carriedLead:
    'Key issues that earlier forums listed and that were still open when this edition was published, none left out.',
  noneCarried:
    'When this edition was published, no key issue of an earlier forum was still being handled.',
  revised: 'What was restated since',
  revisedLead: (number, day) =>
    `This edition’s figures for its own forum beside those of the newest edition (forum ${number}, data as of ${day}) for the same forum, one by one. What is restated is the handling, since it goes on.`,
  newest: 'This is the newest edition; there is nothing later to compare it with.',
  revisedCaption: 'Figures of this forum that are not as published',
  heads: {
    what: 'Figure',
    before: 'As published',
    after: 'Now',
    difference: 'Difference',
    reason: 'Reason',
  },
  keyIssue: (number, column) => `key issue ${number}: ${column}`,
  allChanges: 'Revisions of every edition',
  scan: 'This page',
  posted: 'Something wrong at work? Call the workers’ hotline',
  reminder: 'Closed, solved and satisfied are three things, and are published apart.',
};
