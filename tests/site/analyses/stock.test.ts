import { describe, expect, test } from 'vitest';
import { Failure } from '../../../pipeline/contract/failures.ts';
import type { Answer } from '../../../site/analyses/analysis.ts';
import { stock } from '../../../site/analyses/stock/analysis.ts';
import type { Row } from '../../../site/editions/schema.ts';
import { demandStock, STOCK } from '../../../site/editions/stock.ts';
import { given } from './given.ts';
import { monthRows } from './months.ts';

/** Each month ten come in and one is reopened, eight are closed and one ends: one more stays. */
const FLOWS = { newly_assigned: 10, newly_reopened: 1, newly_closed: 8, newly_ended: 1 };
const rowsFrom = (first: string, months: number): Row[] =>
  monthRows(
    first,
    Array.from({ length: months }, (_, n) => ({
      ...FLOWS,
      opening: 40 + 2 * n,
      closing: 42 + 2 * n,
    })),
  );
const answer = (rows: Row[]) => stock.answer(given({ [STOCK]: rows })) as Answer;

describe('the stock of an edition', () => {
  test('that adds up passes', () => {
    expect(() => demandStock('014', rowsFrom('2014-01', 5))).not.toThrow();
    expect(() => demandStock('014', [])).not.toThrow();
  });

  test('that does not add up within a month, or between two, names edition and month', () => {
    const [first, second] = rowsFrom('2014-01', 2) as [Row, Row];
    const within = { ...second, cells: { ...second.cells, closing: 45 } };
    expect(() => demandStock('014', [first, within])).toThrow(Failure);
    expect(() => demandStock('014', [first, within])).toThrow(
      /edition 014, file stock_flow_by_month\.csv \(month 2014-02: .* closing stock\)/,
    );
    const between = { ...second, cells: { ...second.cells, opening: 43, closing: 45 } };
    expect(() => demandStock('014', [first, between])).toThrow(/2014-02: it does not open with/);
  });
});

describe('in words', () => {
  test('a year of flows leads from one stock to the other', () => {
    const { sentence, notable } = answer(rowsFrom('2014-01', 13));
    expect(sentence('zh')).toBe(
      '2015年1月末在办66件。2014年1月末在办42件，此后12个月交办120件、重办12件，办结96件、终止或撤回12件，相差+24件。工作量：2015年1月办结8件、交办10件，两者之比0.80，不是办结率。',
    );
    expect(sentence('en')).toBe(
      'Open at the end of January 2015: 66 appeals. Open at the end of January 2014: 42 appeals; in the 12 months since, 120 were assigned and 12 reopened, 96 closed and 12 terminated or withdrawn: a difference of +24. Workload of January 2015: 8 closed and 10 assigned, a ratio of 0.80; it is not a closure rate.',
    );
    expect(notable).toBe(false);
  });

  test('before a year has passed there is no balance; without assignments no ratio', () => {
    const rows = rowsFrom('2014-01', 2);
    expect(answer(rows).sentence('zh')).not.toContain('相差');
    const none = monthRows('2014-01', [{ ...FLOWS, newly_assigned: 0, closing: 5 }]);
    expect(answer(none).sentence('zh')).toBe('2014年1月末在办5件。');
    expect(answer(none).sheet('zh').lines[0]?.cells.at(-1)).toEqual({ kind: 'none' });
  });

  test('a withheld flow is not worked out from the others', () => {
    const rows = rowsFrom('2014-01', 13);
    const [at] = rows.slice(-1) as [Row];
    rows.splice(-1, 1, { ...at, cells: { ...at.cells, newly_closed: null } });
    expect(answer(rows).sentence('zh')).toContain('办结※件');
    expect(answer(rows).sentence('zh')).not.toContain('工作量');
  });
});

test('the table holds all flows, the newest month first, and the ratio as workload alone', () => {
  const { heads, lines } = answer(rowsFrom('2014-01', 3)).sheet('zh');
  expect(heads.at(-1)).toEqual({
    ...{ label: '办结 ÷ 交办', note: '工作量，不是办结率', numeric: true },
  });
  expect(lines[0]).toEqual({
    head: '2014年3月',
    cells: [
      ...[44, 10, 1, 8, 1, 46].map((figure) => ({ kind: 'figure', figure })),
      { kind: 'text', text: '0.80' },
    ],
  });
  expect(lines).toHaveLength(3);
});

test('no edition without the table', () => {
  expect(stock.answer(given({}))).toBeUndefined();
});
