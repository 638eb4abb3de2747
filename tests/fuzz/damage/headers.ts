import { type Draft, MAPPED } from '../draft.ts';
import type { Damage } from './damage.ts';

type OfTable = Damage<Draft>;

/** Cells of every row, the header included, put in another order or left out. */
function columns({ header, body, ...rest }: Draft, order: readonly number[]): Draft {
  const put = <T>(row: readonly T[]) => order.map((at) => row[at] as T);
  return { ...rest, header: put(header), body: body.map(put) };
}

const every = (draft: Draft) => draft.header.map((_, at) => at);
const wide = (draft: Draft, more: readonly string[], cell: (row: number) => string | null) => ({
  ...draft,
  header: [...draft.header, ...more],
  body: draft.body.map((row, at) => [...row, ...more.map(() => cell(at))]),
});

/** What may be wrong with the header of a table. */
export const HEADER_DAMAGES: readonly OfTable[] = [
  {
    name: 'columns in another order',
    does(draft, chance) {
      const left = every(draft);
      return columns(
        draft,
        every(draft).map(() => left.splice(chance.below(left.length), 1)[0] as number),
      );
    },
  },
  {
    name: 'a header renamed',
    mayRefuse: true,
    does: (draft, chance) => {
      const gone = chance.pick(MAPPED);
      return { ...draft, header: draft.header.map((one) => (one === gone ? `新${one}` : one)) };
    },
  },
  {
    name: 'a column left out',
    mayRefuse: true,
    does(draft, chance) {
      const gone = chance.below(draft.header.length);
      return columns(
        draft,
        every(draft).filter((at) => at !== gone),
      );
    },
  },
  {
    name: 'a column twice',
    mayRefuse: true,
    does(draft, chance) {
      const order = every(draft);
      const again = chance.below(order.length);
      order.splice(chance.below(order.length), 0, again);
      return columns(draft, order);
    },
  },
  {
    name: 'two columns of one name with other values',
    mayRefuse: true,
    does: (draft, chance) => wide(draft, [chance.pick(MAPPED)], (row) => (row % 3 ? '是' : null)),
  },
  {
    name: 'no header',
    mayRefuse: true,
    uncounted: true,
    does: (draft) => ({ ...draft, header: draft.body[0]?.map((cell) => cell ?? '') ?? [] }),
  },
  {
    name: 'titles above the header',
    does: (draft, chance) => ({
      ...draft,
      above: [
        ['2014年1-4月台账', '', '（试行）'],
        ['单位：市总'],
        [''],
        ['', '说明', '=1+1'],
      ].slice(0, 1 + chance.below(4)),
    }),
  },
  {
    name: 'header below its fifteenth row',
    mayRefuse: true,
    does: (draft, chance) => ({
      ...draft,
      above: Array.from({ length: 14 + chance.below(6) }, (_, n) => [`第${n}行`]),
    }),
  },
  {
    name: 'a row of groups above the header',
    mayRefuse: true,
    uncounted: true,
    does(draft, chance) {
      const group = draft.header.map((one) => (chance.once(2) ? one : ''));
      const grouped = chance.below(group.length - 3);
      group.splice(grouped, 3, '办理情况', '', '');
      return { ...draft, above: [...draft.above, group] };
    },
  },
  {
    name: 'noise in headers',
    does: (draft, chance) => ({
      ...draft,
      header: draft.header.map((one) =>
        chance.pick([
          one,
          ` ${one}\u3000`,
          `＊${one}`,
          `${one}（必填）`,
          `${one[0]}\n${one.slice(1)}`,
        ]),
      ),
    }),
  },
  {
    name: 'columns without a header',
    does: (draft, chance) =>
      wide(draft, ['', ' ', ''], (row) => (chance.once(9) ? `附${row}` : null)),
  },
  {
    name: 'headers that a spreadsheet would run',
    does: (draft) => wide(draft, ['=cmd|calc!A0', '<script>', "'; drop table"], () => null),
  },
  {
    name: '10,000 columns',
    mayRefuse: true,
    does: (draft) =>
      wide(
        { ...draft, body: draft.body.slice(0, 12) },
        Array.from({ length: 10_000 }, (_, n) => `列${n}`),
        () => null,
      ),
  },
];
