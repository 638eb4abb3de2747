import { MARK } from '../draft.ts';
import type { Damage } from './damage.ts';

type OfPage = Damage<string>;

const harsh = (name: string, does: OfPage['does']): OfPage => ({
  ...{ name, mayRefuse: true, uncounted: true },
  does,
});

/** What may be wrong with a page that holds a table. */
export const PAGE_DAMAGES: readonly OfPage[] = [
  harsh('cells over many rows and columns', (page, chance) =>
    page.replace(/<td/g, (all) =>
      chance.once(20)
        ? `<td rowspan="${chance.pick(['2', '99999999', '-1', 'x'])}" colspan="${chance.pick(['1', '3', '9999999'])}"`
        : all,
    ),
  ),
  harsh('tags that do not end', (page, chance) =>
    page.replace(/<\/(?:td|tr)>/g, (all) => (chance.once(9) ? '' : all)),
  ),
  harsh('rows that do not begin', (page, chance) =>
    page.replace(/<tr>/g, (all) => chance.pick([all, all, '', '<ur>'])),
  ),
  harsh('a table within a cell', (page, chance) =>
    page.replace(/<td[^>]*>/g, (all) =>
      chance.once(30) ? `${all}<table><tr><td>${MARK}</td></tr></table>` : all,
    ),
  ),
  harsh('a table before it', (page) =>
    page.replace('<table', `<table><tr><td>${MARK}</td></tr></table><table`),
  ),
  {
    name: 'scripts and styles around it',
    does: (page) =>
      page.replace('<table', `<script>alert("${MARK}")</script><style>td{a:${MARK}}</style><table`),
  },
];
