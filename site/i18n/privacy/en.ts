import type { PrivacyStrings } from './zh.ts';

/** The page on how people are protected, in English. */
export const en: PrivacyStrings = {
  title: 'How people are protected',
  description:
    'Which figures are withheld and why, how this edition was checked before it was published, and how to check it again yourself.',
  lead: 'Figures are published so that anybody can check what the union did, not so that an employer can find out who complained. A very small count may tell an employer who it was, so it is withheld and written ※.',
  policy: (version) => `Disclosure policy ${version}`,
  contents: 'On this page',
  why: 'Why it is withheld',

  what: {
    title: 'What is withheld',
    rules: ({ thresholds, employers, beyond_largest }) => [
      `Province-wide counts by issue, channel, type of worker and so on below ${thresholds.province} appeals.`,
      `Counts by region, city or industry below ${thresholds.local} appeals. The finer a figure, the easier a person is recognised, so the threshold is higher.`,
      'Counts with fewer people behind them than that. Several appeals of one person count as one person.',
      `Counts with fewer than ${employers} employers behind them.`,
      `Counts with fewer than ${beyond_largest} appeals from all employers but the largest. That employer knows its own number and could subtract it.`,
    ],
    row: 'Where the count of a row is withheld, so are the assigned, closed and other figures of that row. What people answered when they were called back, and how many had money paid, have the same thresholds; where such a count is withheld, so is its sum of money.',
    rates: ({ rate_base }) =>
      `A rate on a base under ${rate_base} is given as a fraction without a percentage: a few appeals more or less would move it far.`,
    keys: 'The three rules on people and employers apply where the records carry a number that tells one person or employer from another. Those numbers are used for counting only and are not published.',
  },

  mark: {
    title: 'What ※ means',
    meaning: ({ thresholds }) =>
      `※ has one meaning: fewer than ${thresholds.province} (by region, city or industry, fewer than ${thresholds.local}), zero included; or a larger figure from which such a small one could be worked out.`,
    same: 'Both look the same, and nobody can tell which it is. That is intended.',
    zero: ({ thresholds }) =>
      `Why is zero withheld? If zero were written 0, then ※ would say “there are some, 1 to ${thresholds.local - 1}”. For one city and one industry that would tell the employer that somebody complained. With zero written ※ too, it may be nobody or a few.`,
  },

  others: {
    title: 'Why larger figures are withheld too',
    lead: 'Because a table has totals, and totals can be subtracted from. This example is made up:',
    caption: 'A made-up example: appeals of four kinds',
    columns: ['Kind', 'Actual (not published)', 'Only C withheld', 'C and D withheld'],
    rows: ['A', 'B', 'C', 'D'],
    total: 'Total',
    found: ({ small, first, second, partner, total }) =>
      `Withholding C alone does not help: ${total} − ${first} − ${second} − ${partner} = ${small}.`,
    hidden: ({ together }) =>
      `With D withheld as well, all that is known is that C and D have ${together} together. C may be anything from 0 to ${together}.`,
    real: 'Real tables are harder: one appeal is counted in several tables, by month, year, city and issue, and one edition can be subtracted from the next. So a program looks at all tables and all editions together. It withholds until nothing can be worked out, and as little as it can.',
  },

  leftOut: {
    title: 'Why some periods are left out whole',
    why: ({ cells, records }) =>
      `Where more than ${cells} of the figures of a period would be withheld, or more than ${records} of its appeals, what is left would mislead. That period is left out of the table whole.`,
    instead: 'Then read a coarser table:',
    pair: (fine) => `Where ${fine} leaves one out: `,
    total: 'Other tables have no coarser one; the totals for the province are always in ',
    now: 'Left out of this edition',
    none: 'None: every table shows every period that has ended.',
  },

  never: {
    title: 'What is never withheld',
    rules: [
      'Totals for the province: received, valid, assigned, closed and the rest, however small. They name no place, industry or issue.',
      'The ten key issues of each forum: published one by one, on purpose, by editorial decision.',
      'What the union did: assigned, closed, open, overdue. Wherever the count of a row is shown, these are shown, even a single one. They describe the union’s own work; hiding what is not finished would leave nothing to supervise.',
    ],
    exact:
      'Published counts are the real ones: nothing is changed, rounded or mixed with invented figures. A count is either given as it is or written ※.',
  },

  later: {
    title: 'What changes later',
    rules: [
      'Never: received, valid and other counts of appeals of a period that has ended. If records added or changed later make a published count wrong, the program stops and nothing is published until the reason is found.',
      'With every edition: assigned, closed, open and overdue are counted again up to the new as-of date, which is named. So are totals to date, the state of the key issues and the data quality table.',
      'A figure once written ※ stays ※ in all later editions.',
    ],
    once: (months) =>
      `Once only: counted ${months} months after the end of the quarter and not changed later. These tables are:`,
  },

  audit: {
    title: 'How this edition was checked',
    how: 'Before publication a second program plays somebody who wants to find a person. It sees no records, only every figure ever published here, and uses sums and limits to work out each ※.',
    gate: 'If a single withheld count of appeals can be worked out, or narrowed down too far, the edition is not written and not published.',
    counts: (n) => [
      [
        'Editions together',
        `The ${n.tables} tables of this edition are attacked with all editions so far, ${n.editions} in number.`,
      ],
      [
        'Published figures',
        `The attacker holds ${n.published}. A figure repeated in several editions counts once.`,
      ],
      [
        'Sums',
        `Published figures were added up against each other ${n.sums} times; every sum agrees.`,
      ],
      [
        'Withheld figures',
        `The attacker is after ${n.withheld}, over all editions, periods left out included.`,
      ],
      [
        'Those to protect most',
        `${n.sensitive} of them count appeals or people’s answers. The others are assigned, closed and the like, withheld along with them.`,
      ],
      [
        'Clues',
        `Equations and limits that tie withheld figures to published ones number ${n.relations}: for example, “the kinds add up to the total”.`,
      ],
      [
        'Ranges',
        `How small and how large a figure can be was computed for ${n.intervals}, by a method that finds least and greatest values. For the others a proof already shows that the range is wide enough.`,
      ],
      [
        'Proofs',
        `There are ${n.certificates}. Each is two different sets of whole numbers. Both fit everything published, and they differ in the protected figure by the threshold or more. As both are possible, nobody can say which is true.`,
      ],
      [
        'Changes',
        `Of the figures promised not to change, ${n.revised} were compared with earlier editions; none has changed.`,
      ],
    ],
    result:
      'Result: of the counts to protect, 0 can be worked out, 0 have too narrow a range, and each has its proof.',
    meaning: ({ thresholds }) =>
      `So even somebody who notes down every figure ever published here cannot narrow any withheld count of appeals to fewer than ${thresholds.province} possible values (by region, city or industry, fewer than ${thresholds.local}).`,
  },

  again: {
    title: 'Check it again yourself',
    lead: 'The audit needs no records and no password. With the published files and the program of this site (open source, MIT licence) anybody can repeat it:',
    download:
      'Download the files of all editions into the data folder of the program, one folder per edition:',
    list: 'Addresses of all files',
    files: 'They can also be downloaded one by one from the pages of the data and of each forum.',
    run: 'In the folder of the program run (Node is needed):',
    prints: (editions) =>
      `It prints one line per edition with the figures above; after them it says “All ${editions} editions passed the audit.” Where it finds something, it names the edition, the table and the check.`,
    hashes:
      'Whether a file has been changed can be checked with the checksums on the page of each forum.',
    data: 'The data page',
    forums: 'Files by forum',
  },

  limits: {
    title: 'What this cannot do',
    rules: [
      'It protects against working things out from figures published here, not against what an employer knows otherwise. An employer may know anyway that one of its workers complained.',
      'Key issues name issue, city and month, on purpose. Somebody who knows the matter may recognise it.',
      'Assigned, closed and the like are counted again with every edition. The audit attacks each edition with its own such figures, not with those of several dates together.',
      'Assigned, closed and the like that are withheld along with a count may be worked out where they are zero or not below the threshold; the audit stops only small ones.',
      'Totals for the province and the data quality table are exact and hold small numbers. They name no place, industry or issue.',
      'The audit checks figures, not texts, and does not replace judgement.',
    ],
  },

  tables: {
    title: 'How much each table withholds',
    caption: (number) => `Tables of forum ${number}`,
    table: 'Table',
    cells: 'Figures (cells)',
    withheld: 'Withheld',
    share: 'Share',
    leftOut: 'Periods left out',
    none: 'none',
    total: 'Total',
    basis: 'withheld ÷ cells',
  },
};
