import type { zh } from './zh.ts';

/** Fixed texts of the ledger of key issues in English. */
export const en: typeof zh = {
  title: 'Ledger of key issues',
  description:
    'Every key issue of every forum, none dropped: where it stands, how many months it took, and which are still open.',
  lead: 'Each forum lists key issues and publishes them one by one. Once listed, an issue stays listed until it is closed, terminated or withdrawn, and after.',
  stillOpen: 'Still open',
  noneOpen: 'Everything listed has been closed, terminated or withdrawn.',
  chart: 'One mark for each key issue',
  ledger: 'The ledger',
  caption: 'Key issues of every forum',
  lost: (count) => {
    if (count === 0)
      return 'Checked edition by edition: all that earlier editions listed is in this one.';
    return `Checked edition by edition: of those listed earlier, ${count} ${count === 1 ? 'is' : 'are'} not in this edition’s table; the ledger has them as last published.`;
  },
  heads: {
    number: 'No.',
    what: 'Issue, city, mode of assignment',
    state: 'State',
    assigned: 'Assigned',
    closed: 'Closed',
    months: 'Open',
    carried: 'Carried over',
  },
  unitMonths: 'months',
  unitTimes: 'times',
  how: 'Only months are published. So “open” counts turns of the month from the month assigned to the month closed, or to that of the as-of date while it is open; within one month it is 0. For those terminated or withdrawn no month is published, and those not assigned have no start: they have no such count. “Carried over” counts later editions that published it as still open.',
  openFor: (months) => {
    if (months === 0) return '';
    return `open for ${months} ${months === 1 ? 'month' : 'months'}`;
  },
  nth: (forum, number) => `Forum ${forum}, no. ${number}`,
  now: (forum, state, closed) => `As of forum ${forum}: ${state}${closed && ` (${closed})`}`,
  notIn: (forum) => `Not in the table of forum ${forum}`,
  lastIn: (forum) => `last in forum ${forum}`,
  table: 'Table and download',
  method: 'Definition',
  toLedger: 'Ledger of key issues',
};
