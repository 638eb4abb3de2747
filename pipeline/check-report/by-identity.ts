import type { Taken } from './found.ts';
import type { Cell, Ledger } from './ledger.ts';
import { HEADS, PARTS, type Tell, UNPROTECTED } from './words.ts';

/** How many places of a broken identity are named. */
const PLACES = 20;

/** A table of quarters has no rows until one has ended and settled: its identities hold of nothing. */
const NOTHING = {
  zh: '两边都是零：时期还没有结束，或者确实没有',
  en: 'nothing on either side: no period has ended yet, or there was none',
};

/** Every identity with both sides, those that do not hold first. */
export function byIdentity({ trials }: Taken, tell: Tell): Ledger {
  const rows = trials.flatMap(({ forum, identities }) =>
    identities.map((one) => ({ forum, ...one })),
  );
  const yes = tell({ zh: '成立', en: 'yes' });
  const no = tell({ zh: '不成立', en: 'no' });
  return {
    id: 'identities',
    title: tell(PARTS.identities),
    says: [tell(UNPROTECTED)],
    columns: [
      { title: tell(HEADS.holds), width: 10 },
      { title: tell(HEADS.identity), width: 60 },
      { title: tell(HEADS.forum), width: 8 },
      { title: tell(HEADS.table), width: 26 },
      { title: tell(HEADS.whole), width: 12, as: 'count' },
      { title: tell(HEADS.parts), width: 12, as: 'count' },
      { title: tell(HEADS.places), width: 50 },
    ],
    rows: rows
      .sort((a, b) => Number(b.broken.length > 0) - Number(a.broken.length > 0))
      .map(({ forum, title, table, whole, parts, broken }): Cell[] => [
        broken.length > 0 ? no : yes,
        tell(title),
        forum,
        table ? tell(table.title) : '',
        whole,
        parts,
        whole === 0 && parts === 0 ? tell(NOTHING) : placesOf(broken, tell),
      ]),
  };
}

function placesOf(broken: readonly string[], tell: Tell): string {
  const rest = broken.length - PLACES;
  const more = rest > 0 ? tell({ zh: `；另有 ${rest} 处`, en: `; ${rest} more` }) : '';
  return broken.slice(0, PLACES).join(tell({ zh: '；', en: '; ' })) + more;
}
