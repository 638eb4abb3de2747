import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadEditions } from '../../../site/editions/load.ts';
import { bind, boundFaults, callsOf } from '../../../site/texts/bound.ts';
import { citedIn, markOf } from '../../../site/texts/cited.ts';
import { rowName } from '../../../site/texts/row-name.ts';
import { treeOf } from '../../../site/texts/tree.ts';
import { writeEditions } from '../editions.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-bound-'));
writeEditions(root);
const editions = loadEditions(root);
afterAll(() => rmSync(root, { recursive: true }));

const AT = 'closure_by_issue 2014 WG';

test('a figure is of the newest edition, or of the one that is named', () => {
  const newest = bind({ at: AT, measure: 'valid' }, editions);
  expect(newest).toMatchObject({ kind: 'shown', edition: { id: '014' }, address: AT });
  const kept = bind({ at: AT, rate: 'closure_rate', edition: '013' }, editions);
  expect(kept).toMatchObject({ kind: 'shown', edition: { id: '013' }, dated: false });
});

test.each([
  ['closure_by_issue newest WG', AT, '2014年 · 劳动报酬'],
  ['funnel_to_date newest', 'funnel_to_date 14', '第14场'],
])('%s is the newest period, and says which', (at, address, name) => {
  const bound = bind({ at, measure: 'closed' }, editions);
  expect(bound).toMatchObject({ kind: 'shown', dated: true, address });
  if (bound.kind === 'shown') expect(rowName(bound, 'zh')).toBe(name);
});

test('a period that is left out, and a ledger without editions, are said in words', () => {
  const city = (period: string) => ({ at: `funnel_by_city ${period} 440100`, measure: 'valid' });
  for (const period of ['2014', 'newest'])
    expect(bind(city(period), editions)).toMatchObject({ kind: 'left-out', period: '2014' });
  expect(bind({ at: AT, measure: 'valid' }, [])).toEqual({ kind: 'none' });
});

describe('what is not published is refused where it is called', () => {
  test.each([
    ['at="closure_by_isue 2014 WG" measure="valid"', 'no table is called “closure_by_isue”'],
    ['at="closure_by_issue 2014 WG" measure="received"', 'has no “received”'],
    ['at="closure_by_issue 2014 WG"', 'has no “”'],
    ['at="closure_by_issue 2014 XX" measure="valid"', 'edition 014 has not published'],
    ['at="closure_by_issue 2099 WG" measure="valid"', 'edition 014 has not published'],
    ['at="closure_by_issue 2014 newest" measure="valid"', 'edition 014 has not published'],
    ['at="closure_by_issue" measure="valid"', 'edition 014 has not published'],
    ['at="closure_by_issue 2014 WG" measure="valid" edition="099"', 'no edition 099'],
  ])('<Cell %s />', (attributes, what) => {
    const tree = treeOf(`一句。\n\n有<Cell ${attributes} />。`);
    const [fault, ...more] = 'root' in tree ? boundFaults(tree.root, editions) : [];
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ line: 3, column: 2 });
    expect(fault?.what[1]).toContain(what);
  });
});

test('the list after a text has each figure once, and one way back to it', () => {
  const text = `<Cell at="${AT}" measure="valid" />，<Share at="${AT}" rate="closure_rate" />，<Cell at="${AT}" measure="valid" />`;
  const cited = citedIn(text, 'zh');
  expect(cited.calls).toEqual([
    { at: AT, measure: 'valid' },
    { at: AT, rate: 'closure_rate' },
  ]);
  const [first] = cited.calls;
  if (!first) throw new Error('no call was found');
  expect(markOf(cited, first)).toEqual({ number: 1, anchor: 'figure-1' });
  expect(markOf(cited, first)).toEqual({ number: 1, anchor: undefined });
  expect(markOf(undefined, first)).toBeUndefined();
  expect(callsOf({ type: 'root' })).toEqual([]);
});
