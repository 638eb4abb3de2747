import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf } from '../../pipeline/checklist/difference.ts';
import { type Beside, countKeyIssues, reachOf } from '../../pipeline/checklist/evidence.ts';
import { judge } from '../../pipeline/checklist/judge.ts';
import { CHECKLIST } from '../../pipeline/contract/checklist.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import type { Share } from '../../pipeline/contract/share.ts';
import { openWorld, type World } from '../../pipeline/world.ts';
import { openIn, SOUND } from './evidence.ts';

const HAN = /\p{Script=Han}/u;
const broken = new Failure('reviews', 'reviews.yaml', '3');

test('an edition of which nothing is amiss passes, item by item in the declared order', () => {
  expect(openIn({})).toEqual([]);
  expect(judge(SOUND).map(({ item }) => item)).toEqual(CHECKLIST.map(({ id }) => id));
});

test('every sentence is in its language, and no item that fails hides another', () => {
  const verdicts = judge({
    ...SOUND,
    ...{ audit: 'not run', identities: new Failure('identity', 'valid = a + b', '2014-01') },
    keyIssues: { listed: 11, undecided: 2, unknownMode: 3 },
    reach: { as_of: '2015-02-17', days: 40, month: '2015-01', limit: 31 },
    shares: [{ id: 'gone', n: 3, of: 100, limit: 0.02 }],
    difference: undefined,
    beside: { today: '2015-05-01', stories: broken, nextForums: [] },
  });
  expect(verdicts.filter(({ passed }) => passed)).toEqual([]);
  for (const { zh, en } of verdicts) {
    expect(zh).toMatch(HAN);
    expect(en).not.toMatch(HAN);
  }
});

describe('key issues', () => {
  test.each([
    ['one too few', 9, 0, 0, false],
    ['ten', 10, 0, 0, true],
    ['one too many', 11, 0, 0, false],
    ['none', 0, 0, 0, false],
    ['ten, one undecided', 10, 1, 0, false],
    ['ten, one assigned nobody knows how', 10, 0, 1, false],
  ])('%s', (_, listed, undecided, unknownMode, passes) => {
    const open = openIn({ keyIssues: { listed, undecided, unknownMode } });
    expect(open).toEqual(passes ? [] : ['key_issues']);
  });
});

describe('stories', () => {
  test.each<[string, Beside['stories'], boolean]>([
    ['none', { told: 0, unsigned: [] }, true],
    ['all signed', { told: 3, unsigned: [] }, true],
    ['one unsigned', { told: 3, unsigned: ['2014-wg-01'] }, false],
    ['a log that cannot be read', broken, false],
  ])('%s', (_, stories, passes) => {
    const open = openIn({ beside: { today: '2015-02-17', nextForums: ['2015-02-27'], stories } });
    expect(open).toEqual(passes ? [] : ['stories']);
  });

  test('that are not signed are named', () => {
    const stories = { told: 3, unsigned: ['2014-wg-01', '2014-wg-02'] };
    const [, , , told] = judge({ ...SOUND, beside: { ...(SOUND.beside as Beside), stories } });
    expect(told?.en).toBe('2 of 3 are not checked and signed: 2014-wg-01, 2014-wg-02');
  });
});

describe('the next forum', () => {
  test.each<[string, Beside['nextForums'], boolean]>([
    ['none', [], false],
    ['the day of this one', ['2015-01-29'], false],
    ['the day after', ['2015-01-30'], true],
    ['an earlier and a later one', ['2014-12-30', '2015-02-27'], true],
    ['settings that cannot be read', broken, false],
  ])('%s', (_, nextForums, passes) => {
    const beside = { ...(SOUND.beside as Beside), nextForums };
    expect(openIn({ beside })).toEqual(passes ? [] : ['next_forum']);
  });
});

describe('freshness', () => {
  test.each<[string, string, number | null, boolean]>([
    ['the as-of day has not come', '2015-02-16', 0, false],
    ['published on that day', '2015-02-17', 0, true],
    ['as old as it may be', '2015-03-20', 0, true],
    ['a day older', '2015-03-21', 0, false],
    ['the last receipt as far off as it may be', '2015-02-17', 31, true],
    ['a day further', '2015-02-17', 32, false],
    ['nothing received by then', '2015-02-17', null, false],
  ])('%s', (_, today, days, passes) => {
    const beside = { ...(SOUND.beside as Beside), today };
    const reach = { ...SOUND.reach, days, month: days === null ? null : '2015-02' };
    expect(openIn({ beside, reach })).toEqual(passes ? [] : ['freshness']);
  });
});

describe('rows that cannot be used', () => {
  const of = (n: number): Share[] => [{ id: 'quarantined', n, of: 100, limit: 0.02 }];
  test.each<[string, Share[], boolean]>([
    ['none of none', [{ id: 'gone', n: 0, of: 0, limit: 0.02 }], true],
    ['below the limit', of(1), true],
    ['at the limit', of(2), true],
    ['above it', of(3), false],
    [
      'one share above it, one below',
      [...of(1), { id: 'gone', n: 3, of: 100, limit: 0.02 }],
      false,
    ],
  ])('%s', (_, shares, passes) => {
    expect(openIn({ shares })).toEqual(passes ? [] : ['quarantine']);
  });
});

test('changes against an edition before have to be looked at, the first has none', () => {
  expect(openIn({ difference: differenceOf('001', [], [], null) })).toEqual(['diff']);
  expect(openIn({ difference: null })).toEqual([]);
});

test('the audit and the identities pass only if they found nothing', () => {
  const [audit, identities] = [new Failure('audit', '014'), new Failure('identity', 'a = b')];
  expect(openIn({ audit })).toEqual(['audit']);
  expect(openIn({ identities, audit: 'not run' })).toEqual(['audit', 'identities']);
});

describe('as counted in the database', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.run('set variable forum = 2');
    await world.run(`create table facts as from (values
      (true, 2, 'assigned', 'leader'), (true, 2, 'answered', 'unknown'), (true, 2, 'pending', 'unknown'),
      (true, 2, 'assigned', 'unknown'), (false, 2, 'pending', 'unknown'), (true, 1, 'pending', 'unknown'),
      (true, null, 'pending', 'unknown')) t(is_key, forum, disposition, mode)`);
    await world.run(`create table accepted as from (values
      (date '2015-01-10'), (date '2015-03-01'), (null)) t(v_received)`);
  });
  afterAll(() => world.close());

  test('key issues are those of the forum', async () => {
    expect(await countKeyIssues(world)).toEqual({ listed: 4, undecided: 1, unknownMode: 1 });
  });

  test.each([
    ['2015-02-17', 38, '2015-01'],
    ['2015-03-01', 0, '2015-03'],
    ['2015-01-09', null, null],
  ])('the reach up to %s', async (as_of, days, month) => {
    expect(await reachOf(world, as_of, 31)).toEqual({ as_of, days, month, limit: 31 });
  });
});
