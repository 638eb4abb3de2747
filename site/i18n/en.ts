import { en as appeal } from './appeal/en.ts';
import { en as bulletin } from './bulletin/en.ts';
import { en as cases } from './cases/en.ts';
import { en as changes } from './changes/en.ts';
import { en as cities } from './cities/en.ts';
import { en as issues } from './issues/en.ts';
import { en as keyIssues } from './key-issues/en.ts';
import { en as methods } from './methods/en.ts';
import { en as privacy } from './privacy/en.ts';
import { en as search } from './search/en.ts';
import { en as sources } from './sources/en.ts';
import { en as verify } from './verify/en.ts';
import type { Strings } from './zh.ts';

/** The one text that explains ※, wherever it stands. */
const withheld = (below: string) =>
  `fewer than ${below} (zero included), or withheld to protect those`;

/** What stands for a threshold that is not known yet, or that legends are not to spell out. */
const UNNAMED = 'the publication threshold';

/** Every fixed text of the pages in English. */
export const en: Strings = {
  site: {
    keywords: 'appeals,assigned,closed,key issues',
    preview: 'Preview, not published',
    previewBand: 'Preview, not published: for this computer alone, not to be passed on.',
    sample: 'Sample data',
    sampleBand: 'Sample data: this site is built from invented records, for demonstration only.',
    skip: 'Skip to content',
    nav: 'Main',
    menu: 'Menu',
    appeal: 'How to appeal',
    home: 'Home',
    forums: 'Forums',
    issues: 'Issues',
    trends: 'Trends',
    barometer: 'Barometer',
    data: 'Data',
    otherLanguage: '中文',
    largeType: 'Large type',
    asOf: (day) => `Data as of ${day}`,
    edition: (number) => `Forum ${number}`,
    noEdition: 'Nothing has been published yet',
    noEditionBody:
      'The first edition will bring the counts from received to closed and every table.',
    footer: 'Closed, solved and satisfied are three things, and are published apart.',
    verify: 'Every edition is kept with its checksums and never changed.',
    methods: 'Methods',
    privacy: 'How people are protected',
    feed: 'Feed',
    links: 'Other bodies:',
    source: 'Source code',
    organisedBy: (who) => `Run by ${who}`,
    colon: ': ',
    hotlineLead: 'Wages unpaid? Hurt\u00a0at\u00a0work? No\u00a0social\u00a0insurance?',
    unitAll: (unit) => `Unit:\u00a0${unit}`,
    units: { 件: 'appeals', 人: 'people', 元: 'yuan', 项: 'items', 行: 'rows', 天: 'days' },
  },
  fresh: {
    title: 'How fresh the data are',
    last: (edition, day) => `Last published: ${edition}, held on ${day}`,
    next: (day) => `Next forum set for ${day}`,
    unknown: 'Date of the next forum to be announced',
    missed: (day) => `The forum set for ${day} is past its date; its figures are not here yet.`,
  },
  feed: {
    title: (site) => `${site}: every edition`,
    entry: (edition, theme) => (theme ? `${edition}: ${theme}` : edition),
  },
  home: {
    title: 'Home',
    description:
      'How many appeals were received, valid, assigned and closed, and where the ten key issues stand.',
    funnel: (number) => (number === 1 ? 'Forum 1' : `Forums 1 to ${number} together`),
    thisForum: 'Of these, this forum',
    keyIssues: (number) => `Key issues of forum ${number}`,
    keyLead: (closed, all) => `${closed} of ${all} closed`,
    noKeyIssues: 'This forum listed no key issues.',
    more: 'All figures of this forum',
    thisTable: 'The table to date',
    keyTable: 'Key issues of all forums',
    allTables: 'All tables',
    rest: 'Elsewhere',
    begin: 'Where to begin',
    entrances: {
      worker: [
        'For workers',
        'Was a matter like mine settled? How long did it take? Will my employer hear of it?',
      ],
      journalist: [
        'For journalists',
        'What exactly was counted? Can I quote it, and check it myself?',
      ],
      official: ['For whoever watches trends', 'What changes, and is it more than chance?'],
    },
    ledger: 'It adds up',
    ledgerLead: 'Every appeal is somewhere; add it up yourself:',
    of: (whole, of, partName, part) =>
      `${part} ${partName} of ${whole} ${{ received: 'received', valid: 'valid', assigned: 'assigned' }[of]}`,
    keyDates: (assigned, closed) => {
      const end = closed === assigned ? 'closed that month' : `closed ${closed}`;
      return [assigned && `assigned ${assigned}`, closed && end].filter(Boolean).join(', ');
    },
  },
  forums: {
    title: 'All forums',
    description: 'Theme, date and the figures published at the time, for every online forum.',
    lead: (count) =>
      `${count} published, newest first. The figures of an edition stay as they were published.`,
    counts: ['received', 'closed / assigned', 'key issues closed / listed'],
    countsLead: (day) =>
      `The figures here are those of each forum as of ${day}; the page of a forum has them as published, and what was restated since.`,
  },
  analysis: {
    where: 'Where it is used',
    tooLittle: 'This edition has published too little to say anything.',
    table: 'Figures and limits',
    source: (title: string) => `Table: ${title}`,
    method: 'How it is worked out',
  },
  trends: {
    title: 'Trends',
    description:
      'Stock and flow of open appeals, time to close, progress of each cohort, comparison of cities, all with limits.',
    lead: 'For whoever watches trends: what changes, and whether by more than chance. Every chart has its sentence, its table and its method.',
    notable: (count: number) =>
      count === 0
        ? 'In this edition nothing goes beyond what chance would give.'
        : `In this edition ${count} of them ${count === 1 ? 'goes' : 'go'} beyond what chance would give; the figures do not say why.`,
    pageTitle: (title) => `Trends: ${title}`,
    beyond: 'beyond chance',
  },
  barometer: {
    title: 'Barometer',
    description:
      'The newest quarter against the same one a year before: which issues and regions are up or down, all with limits.',
    lead: 'The newest whole quarter against the same one a year before: what is up, what is down and what cannot be told, each with its limits. There is no composite score and no ranking; everything stands in its fixed order.',
  },
  forum: {
    title: (number) => `Forum ${number}`,
    description: (service, number, theme) =>
      `The figures ${service} published for forum ${number}${theme && `, “${theme}”`}.`,
    date: 'Date',
    guests: 'Guests',
    participation: 'Participation, as reported',
    figures: 'The figures as published',
    figuresLead:
      'This forum on the left, all forums up to it on the right; both as published in this edition and never changed.',
    measure: 'Measure',
    own: 'This forum',
    toDate: 'To date',
    keyIssues: 'Key issues',
    previous: 'Previous',
    next: 'Next',
    around: 'Previous and next forum',
  },
  input: {
    title: 'What was read and checked',
    lead: (rows, accepted, quarantined) =>
      `${rows} rows read, ${accepted} accepted, ${quarantined} quarantined: ${accepted} + ${quarantined} = ${rows}.`,
    later: (later) =>
      `${later} of the accepted rows were received after the as-of date and are not in this edition.`,
    rules: 'Count by rule (one row may meet several)',
    rule: 'Rule',
    rows: 'Rows',
    effect: 'Effect',
    reject: 'quarantined',
    warn: 'counted, with a warning',
    noRules: 'No rule was met.',
    file: 'File read',
    fileRows: (rows) => `${rows} rows`,
    hash: 'SHA-256',
    policy: 'Disclosure policy',
    contract: 'Definitions',
  },
  publication: {
    title: 'Checklist at publication',
    passed: 'Every item of the checklist passed before publication.',
    accepted:
      'The checklist was gone through before publication. These items did not pass and were accepted with a reason; all others passed:',
    on: (day) => `, ${day}`,
  },
  files: {
    title: 'Downloads and checksums',
    lead: 'The files are byte for byte as published. CSV in UTF-8; spreadsheets open it.',
    caption: 'Files of this edition',
    table: 'Table',
    file: 'File',
    rows: 'Rows',
    withheld: 'Withheld',
    size: 'Size',
    manifest: 'Manifest (manifest.json)',
    thisHash: 'SHA-256 of this manifest',
    previousHash: (edition) => `SHA-256 of the manifest before (${edition})`,
    previousNone: 'Manifest before',
    first: 'This is the first edition; there is no manifest before it.',
  },
  data: {
    title: 'Tables',
    description: 'Every published table: what a row is, basis, rows, withheld cells and download.',
    lead: 'Each table has a page: the finding in a sentence, a chart, the full table, definitions and the download.',
    rows: (rows) => (rows === '1' ? '1 row' : `${rows} rows`),
    withheld: (cells) => `${cells} ${cells === '1' ? 'cell' : 'cells'} withheld`,
    noneWithheld: 'nothing withheld',
    leftOut: (periods) => `${periods} ${periods === 1 ? 'period' : 'periods'} left out`,
    notYet: 'not published yet',
    groups: {
      funnel: 'From received to closed',
      closure: 'After assignment',
      duration: 'How long it takes',
      result: 'Results, people and records',
    },
    grain: 'Grain',
    basis: 'Basis',
    symbols: 'Symbols',
    withheldMeaning: (below) =>
      below
        ? `${withheld(`${below.province}`)}; in tables by region, city or industry, fewer than ${below.local}. It does not stand for zero.`
        : `${withheld(UNNAMED)}. It does not stand for zero.`,
    noBase: 'There was no such matter, so there is no rate.',
    smallBase: (base) =>
      `${base ? `On a base under ${base}` : 'On a small base'} only the fraction is given, without a percentage.`,
    cite: 'How to cite',
    citeText: (site, number, day, hash) =>
      `${site}, forum ${number}, data as of ${day}, manifest SHA-256 ${hash}`,
    citeLead:
      'Name the forum, the as-of date and the table. An edition keeps its address and content:',
  },
  table: {
    description: (title, number) => `${title}: data of forum ${number}, with definitions.`,
    back: 'All tables',
    full: 'Full table',
    definitions: 'Definitions',
    withLimits: '; then 95% limits',
    rate: (basis) => `${basis}; the fraction first, then the rate`,
    download: 'Download CSV',
    noRows: {
      month: 'No month had ended by the as-of date, so this table has no rows yet.',
      quarter:
        'No quarter that was open from start to end had ended by the as-of date, so this table has no rows yet.',
      year: 'No year that was open from start to end had ended by the as-of date, so this table has no rows yet.',
      settles: (months) =>
        `A quarter is published ${months} months after its end; by the as-of date there was none, so this table has no rows yet.`,
      leftOut:
        'Every period that has ended is left out, because too much of it would have to be withheld; see below.',
      other: 'This table has no rows in this edition.',
    },
    notPublished: 'Nothing has been published yet, so this table has no rows.',
    validOnly: 'Valid appeals by year; assigned and closed are in the CSV.',
    absent: 'no such row',
    legend: 'Legend',
    closedOfAssigned: 'figures: closed / assigned',
    withheld: (least) => withheld(least ? `${least}` : UNNAMED),
    notZero: 'It does not stand for zero.',
    anyLength: 'the length of a hatched bar means nothing',
    leftOut: 'Periods left out',
    leftOutWhy: (cells, records) =>
      `In these periods more than ${cells} of the figures, or more than ${records} of the appeals, would have to be withheld. What is left would mislead, so the whole period is left out:`,
    coarser: (title) => `For these periods see the coarser table: ${title}`,
    steps: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  },
  cities,
  appeal,
  cases,
  issues,
  bulletin,
  changes,
  keyIssues,
  methods,
  privacy,
  search,
  sources,
  verify,
  texts: {
    blanks: ['Forum', 'Date', 'Checked by'],
    found: 'What does not agree, and what to ask',
  },
  lost: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the page has another name now.',
    home: 'Home',
  },
};
