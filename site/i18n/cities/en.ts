import type { zh } from './zh.ts';

/** The pages on cities, in English. */
export const en: typeof zh = {
  title: 'Cities',
  description:
    'Valid appeals in each of Guangdong’s 21 cities, how many were assigned and closed; one page per city, no ranking.',
  lead: 'One page per city: its years, its issues, its region and its key issues. Places stand in their published order and are not ranked: how many appeals there are depends on how many people work there and know of 12351, and says nothing of how well a place does.',
  map: 'Valid appeals by city',
  mapPeriod: (period) => `Valid appeals received in ${period}; unit: appeals`,
  mapNote:
    'One equal square per city, placed roughly where it lies: not a map, and without borders or areas.',
  elsewhere: 'Not among the squares',
  byRegion: 'By region',
  byRegionLead: 'The same figures in their published order:',
  noFigures: 'This edition publishes no figures by city yet; the squares have names alone.',
  table: 'All figures of all years by city',
  grid: 'Issue groups by city',
  compare: 'Cities against the province',
  pageTitle: (name) => `City: ${name}`,
  pageDescription: (name) =>
    `${name} year by year: valid appeals, assigned, closed and time to close, issue groups, and where its key issues stand.`,
  noYear: 'This edition publishes no figures of this city for a whole year yet.',
  years: 'Year by year',
  noRows: 'This table has no rows of it in this edition.',
  groups: 'Issue groups',
  standing: 'Against the province',
  standingLink: 'Closure of each place against the province: chart, table and method',
  region: (region) => `Its region: ${region}`,
  regionLead:
    'Figures by quarter are published for regions, those of cities by year: the finer a count, the easier it is to tell who appealed.',
  regionTable: 'Figures by quarter',
  cases: 'Cases told here',
  keyIssues: 'Key issues',
  keyEarlier: (count) => `${count} earlier ${count === 1 ? 'one' : 'ones'}`,
  keyPlace: (forum, number) => `Forum ${forum}, item ${number}`,
  hidden: 'What is withheld',
  others: (region) => `Cities of ${region}`,
};
