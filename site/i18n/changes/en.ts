import type { zh } from './zh.ts';

/** Fixed texts of the page of revisions in English. */
export const en: typeof zh = {
  title: 'Revisions',
  description:
    'How many figures of the forums each edition restated against the one before, and whether the version of the disclosure policy or of the definitions is another.',
  lead: 'An edition is never changed once it is published. The next one counts again, at its own as-of date, what was done for earlier forums; what is not as it was in the edition before is recorded here.',
  fixed: {
    title: 'What is never restated, and what is',
    points: [
      'Counts received and valid of a month, quarter or year that has ended stay as first published; an edition in which the audit finds another count is refused.',
      'What is restated is the handling: pending appeals are assigned later, open ones are closed, terminated or withdrawn, overdue ones are closed.',
      'Callbacks, money and the like are counted once, half a year after the quarter has ended, and not again.',
      'Every edition is kept as it was published, and its manifest names the checksum of the one before.',
    ],
  },
  table: 'Edition by edition',
  caption: 'By forum: figures that are not as in the edition before',
  how: 'In each cell: the sum of the differences, then the number of forums restated in brackets. An appeal that was open and is now closed restates both figures.',
  heads: {
    edition: 'Edition',
    asOf: 'Data as of',
    count: 'Restated',
    policy: 'Disclosure policy',
    contract: 'Definitions',
  },
  unitFigures: 'figures',
  forums: (count) => ` (${count})`,
  version: (name, versions) =>
    versions.length === 1
      ? `${name}: every edition was made with version ${versions[0]}.`
      : `${name}: ${versions.length} versions have been in use; the table names the editions that changed it.`,
  versionChange: (from, to) => `${from} → ${to}`,
  source: 'Table: By forum',
  link: 'Revisions',
};
