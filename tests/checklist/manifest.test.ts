import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditEdition } from '../../pipeline/audit/audit.ts';
import { accepted, passed } from '../../pipeline/checklist/reviewer.ts';
import {
  type ChecklistEntry,
  checklistSchema,
  type ItemId,
} from '../../pipeline/contract/checklist.ts';
import { verifyArchive } from '../../pipeline/publish/verify.ts';
import { ALL_PASSED } from '../publish/answered.ts';
import { PASSED, publishSmall } from '../publish/edition.ts';

const SAID = { by: '王工', reason: '台账补录，年份写法不一', at: '2015-02-17' };
type Loose = Record<string, unknown>;
const withEntry = (item: ItemId, entry: Loose) =>
  ALL_PASSED.map((one): Loose => (one.item === item ? { item, ...entry } : one));
const acceptedAs = (more: Loose) => ({ state: 'accepted', ...SAID, ...more });

let archive: string;
beforeEach(() => {
  archive = mkdtempSync(path.join(tmpdir(), 'listed-'));
});
afterEach(() => rmSync(archive, { recursive: true }));

const WRONG: [string, Loose[]][] = [
  ['that is not there', []],
  ['without an item', ALL_PASSED.slice(1)],
  ['with an item twice', [...ALL_PASSED, ...ALL_PASSED.slice(-1)]],
  ['in another order', ALL_PASSED.toReversed()],
  ['with the audit accepted', withEntry('audit', acceptedAs({}))],
  ['with the identities accepted', withEntry('identities', acceptedAs({}))],
  ['with something accepted by nobody', withEntry('freshness', acceptedAs({ by: null }))],
  ['with something accepted for no reason', withEntry('freshness', acceptedAs({ reason: null }))],
  ['with a reason too short', withEntry('freshness', acceptedAs({ reason: '台账补录而已啊' }))],
  ['with something accepted on no day', withEntry('freshness', acceptedAs({ at: null }))],
  ['with something not passed', withEntry('freshness', { ...SAID, state: 'failed' })],
  ['with a reason for what passed', withEntry('freshness', { ...SAID, state: 'passed' })],
  ['with an item nobody declared', [...ALL_PASSED, { ...ALL_PASSED[0], item: 'mood' }]],
];

test.each(WRONG)('a list %s is not as declared', (_, list) => {
  expect(checklistSchema.safeParse(list).success).toBe(false);
});

test('the declared list, passed and accepted in part', () => {
  const list: ChecklistEntry[] = ALL_PASSED.map(({ item }) => {
    if (item === 'freshness') return accepted(item, SAID);
    return item === 'diff' ? passed(item, '王工', '2015-02-17') : passed(item);
  });
  expect(checklistSchema.parse(list)).toEqual(list);
});

test.each(WRONG)('an edition with a list %s is not written', async (_, list) => {
  const review = async () => ({ ...PASSED, checklist: list as ChecklistEntry[] });
  await expect(publishSmall(archive, 1, [], review)).rejects.toThrow();
  expect(verifyArchive(archive)).toEqual([]);
});

test('whoever takes an item out of a published list is found by the audit and by verify', async () => {
  await publishSmall(archive, 1);
  const file = path.join(archive, '001', 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.checklist.pop();
  writeFileSync(file, JSON.stringify(manifest));
  expect(verifyArchive(archive)[0]?.faults).toMatchObject([{ file: 'manifest.json' }]);
  await expect(auditEdition(path.join(archive, '001'), [])).rejects.toMatchObject({
    kind: 'edition_broken',
  });
  await expect(publishSmall(archive, 2)).rejects.toMatchObject({ kind: 'edition_broken' });
});
