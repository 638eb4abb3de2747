import type { Dice } from '../dice.ts';
import { type Draft, MARK } from '../draft.ts';
import type { Damage } from './damage.ts';

type Row = (string | null)[];

function put(draft: Draft, chance: Dice, most: number, row: (draft: Draft) => Row): Draft {
  const body = [...draft.body];
  for (let left = 1 + chance.below(most); left > 0; left--)
    body.splice(chance.below(body.length + 1), 0, row(draft));
  return { ...draft, body };
}

function each(draft: Draft, chance: Dice, inSoMany: number, change: (row: Row) => Row): Draft {
  return { ...draft, body: draft.body.map((row) => (chance.once(inSoMany) ? change(row) : row)) };
}

const blank = ({ header }: Draft): Row => header.map(() => null);
/** A row with one text and one number, wherever they fall. */
const sparse = (draft: Draft, text: string, chance: Dice): Row =>
  blank(draft).map((_, at) => (at === 0 ? text : chance.once(9) ? '9' : null));

/** What may be wrong with the rows of a table. */
export const ROW_DAMAGES: readonly Damage<Draft>[] = [
  { name: 'blank rows', does: (draft, chance) => put(draft, chance, 6, blank) },
  {
    name: 'rows of spaces',
    does: (draft, chance) =>
      put(draft, chance, 4, (it) =>
        blank(it).map(() => chance.pick([' ', '\u3000', '\u00a0', '\u200b', '\t', null])),
      ),
  },
  {
    name: 'totals in between',
    does: (draft, chance) =>
      put(draft, chance, 3, (it) =>
        sparse(it, chance.pick(['合计', '小 计', `总计 ${MARK}`, '共计：12件']), chance),
      ),
  },
  {
    name: 'signatures and notes',
    does: (draft, chance) =>
      put(draft, chance, 3, (it) =>
        sparse(it, chance.pick([`填表人：${MARK}`, `备注：${MARK}`, '注：略', '（盖章）']), chance),
      ),
  },
  {
    name: 'the header again between rows',
    does: (draft, chance) => put(draft, chance, 2, ({ header }) => [...header]),
  },
  {
    name: 'rows twice',
    does: (draft, chance) => put(draft, chance, 5, ({ body }) => [...chance.pick(body)]),
  },
  {
    name: 'ids twice',
    does: (draft, chance) => each(draft, chance, 3, ([, ...rest]) => ['GD1', ...rest]),
  },
  {
    name: 'rows too short',
    does: (draft, chance) =>
      each(draft, chance, 4, (row) => row.slice(0, 1 + chance.below(row.length))),
  },
  {
    name: 'rows too long',
    does: (draft, chance) => each(draft, chance, 4, (row) => [...row, null, MARK, '']),
  },
  {
    name: 'every row too short',
    mayRefuse: true,
    does: (draft) => ({ ...draft, body: draft.body.map((row) => row.slice(0, -2)) }),
  },
  { name: 'one row', does: (draft) => ({ ...draft, body: draft.body.slice(0, 1) }) },
  { name: 'no row', mayRefuse: true, does: (draft) => ({ ...draft, body: [] }) },
  {
    name: 'cells one place to the right',
    does: (draft, chance) => each(draft, chance, 5, (row) => [MARK, ...row.slice(0, -1)]),
  },
];
