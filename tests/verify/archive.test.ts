import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { type Fault, verifyArchive } from '../../pipeline/publish/verify.ts';
import { verifySite } from '../../pipeline/publish/verify-site.ts';
import { withdraw } from '../../pipeline/publish/withdraw.ts';
import { runEnglish } from '../commands/run.ts';
import { publishSmall } from '../publish/edition.ts';

const root = mkdtempSync(path.join(tmpdir(), 'verify-'));
const [archive, site] = [path.join(root, 'editions'), path.join(root, 'dist')];
const at = (...names: string[]) => path.join(archive, ...names);
const on = (...names: string[]) => path.join(site, ...names);
afterAll(() => rmSync(root, { recursive: true }));

/** 001, 002 and 003, of which 003 is withdrawn and published again as 003-2. */
beforeAll(async () => {
  const whole = path.join(root, 'whole');
  for (const forum of [1, 2, 3]) await publishSmall(whole, forum);
  withdraw(whole, '003', {
    ...{ at: '2015-01-02', by: '张工', note_zh: '更正了重复登记', note_en: '' },
    reason: 'correction',
  });
  await publishSmall(whole, 3);
});
beforeEach(() => {
  for (const folder of [archive, site]) rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'whole'), archive, { recursive: true });
  cpSync(archive, on('editions'), { recursive: true });
  for (const id of ['001', '002', '003-2']) mkdirSync(on('forums', id), { recursive: true });
  mkdirSync(on('en'));
  for (const page of ['index.html', 'en/index.html'])
    writeFileSync(on(page), '<main id="main" data-edition="003-2" data-asof="2014-03-17">');
});

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
const faults = () =>
  verifyArchive(archive).flatMap((one) => one.faults.map(({ file }) => `${one.id} ${file}`));
const siteFaults = () => verifySite(archive, site, verifyArchive(archive));
const files = (found: Fault[]) => found.map(({ file }) => file);

test('an archive as it was published has no fault, in the order of publication', () => {
  expect(faults()).toEqual([]);
  expect(verifyArchive(archive).map(({ id }) => id)).toEqual(['001', '002', '003', '003-2']);
  expect(verifyArchive(path.join(root, 'none'))).toEqual([]);
});

describe('an archive is not as it was published:', () => {
  const manifest = (id: string) => at(id, 'manifest.json');
  test.each<[string, () => void, string[]]>([
    [
      'a figure changed',
      () => change(at('002', 'issue_by_month.csv'), (text) => text.replace('12', '13')),
      ['002 issue_by_month.csv'],
    ],
    ['a table missing', () => rmSync(at('002', 'issue_by_month.csv')), ['002 issue_by_month.csv']],
    ['a file too many', () => writeFileSync(at('002', 'notes.txt'), ''), ['002 notes.txt']],
    [
      'a manifest changed: its own edition fits, the next does not',
      () => change(manifest('001'), (text) => text.replace('"theme"', '"another"')),
      ['002 manifest.json'],
    ],
    ['a manifest unreadable', () => writeFileSync(manifest('003-2'), '{'), ['003-2 manifest.json']],
    [
      'an edition under another name',
      () => renameSync(at('003-2'), at('004')),
      ['004 manifest.json'],
    ],
    ['an edition missing', () => rmSync(at('002'), { recursive: true }), ['003 manifest.json']],
    [
      'a withdrawal changed: it is not the one the next edition names',
      () => change(at('003', 'withdrawn.json'), (text) => text.replace('张工', '李工')),
      ['003-2 manifest.json'],
    ],
    [
      'a withdrawal of another manifest',
      () => change(at('003', 'withdrawn.json'), (text) => text.replace('"003"', '"002"')),
      ['003 withdrawn.json', '003-2 manifest.json'],
    ],
    [
      'a withdrawal taken away: two editions of one forum stand',
      () => rmSync(at('003', 'withdrawn.json')),
      ['003-2 manifest.json', '003-2 manifest.json'],
    ],
    [
      'a withdrawal of one that others stand on',
      () => cpSync(at('003', 'withdrawn.json'), at('001', 'withdrawn.json')),
      ['001 withdrawn.json', '002 manifest.json'],
    ],
    [
      'a signature no key of the archive made',
      () => writeFileSync(at('002', 'manifest.sig'), Buffer.alloc(64)),
      ['002 manifest.sig'],
    ],
    [
      'a signature of nothing',
      () => writeFileSync(at('002', 'withdrawn.sig'), Buffer.alloc(64)),
      ['002 withdrawn.sig'],
    ],
  ])('%s', (_, spoil, expected) => {
    spoil();
    expect(faults().filter((one) => expected.includes(one))).toEqual(expected);
  });
});

describe('a built site', () => {
  test('that offers exactly what was published has no fault', () => {
    expect(siteFaults()).toEqual([]);
  });

  test.each<[string, () => void, string[]]>([
    [
      'another byte in a file',
      () => change(on('editions/002/issue_by_month.csv'), (text) => `${text} `),
      ['editions/002/issue_by_month.csv'],
    ],
    [
      'a withdrawal that is not told',
      () => rmSync(on('editions/003/withdrawn.json')),
      ['editions/003/withdrawn.json'],
    ],
    [
      'a file too many',
      () => writeFileSync(on('editions/001/more.csv'), ''),
      ['editions/001/more.csv'],
    ],
    ['an edition missing', () => rmSync(on('editions/003'), { recursive: true }), ['editions/003']],
    [
      'an edition nobody published',
      () => cpSync(on('editions/002'), on('editions/004'), { recursive: true }),
      ['editions/004'],
    ],
    ['a page missing', () => rmSync(on('forums/003-2'), { recursive: true }), ['forums/003-2']],
    ['a page too many', () => mkdirSync(on('forums/004')), ['forums/004']],
    [
      'a home page that states an older edition',
      () => change(on('en/index.html'), (text) => text.replace('003-2', '003')),
      ['en/index.html'],
    ],
    [
      'a key that is not served',
      () => writeFileSync(at('signing-key.pub.pem'), 'key'),
      ['editions/signing-key.pub.pem'],
    ],
  ])('%s', (_, spoil, expected) => {
    spoil();
    expect(files(siteFaults())).toEqual(expected);
  });
});

describe('npm run verify', () => {
  const run = (...args: string[]) => runEnglish('verify', ...args);

  test('says a line for each edition, in the end that all is well, and what next', async () => {
    const { exit, out } = await run(archive, '--site', site);
    expect(exit).toBe(0);
    const [lines = '', next] = out.split('\n\n');
    expect(lines.split('\n')).toHaveLength(5);
    expect(lines).toMatch(/003: withdrawn.*\n003-2: stands.*\n.*all as it should be\.$/);
    expect(next).toContain('Copy dist to the server');
  });

  test('tells a machine which editions stand', async () => {
    const { out } = await run(archive, '--site', 'none', '--json');
    const { editions } = JSON.parse(out).result as { editions: { withdrawn: boolean }[] };
    expect(editions.map(({ withdrawn }) => withdrawn)).toEqual([false, false, true, false]);
  });

  test('names every file that is wrong and what to do, with an exit code of its own', async () => {
    change(at('002', 'issue_by_month.csv'), (text) => text.replace('12', '13'));
    const { exit, out } = await run(archive, '--site', 'none');
    expect(exit).toBe(57);
    expect(out).toMatch(/ {2}002\/issue_by_month\.csv: .*Restore/);
    expect(out).toMatch(/What next\n {2}Restore the files/);
  });

  test('says to build again where the site alone is behind', async () => {
    rmSync(on('forums/003-2'), { recursive: true });
    const { exit, out } = await run(archive, '--site', site);
    expect(exit).toBe(57);
    expect(out).toMatch(/What next\n {2}Build the site again: npm run build/);
  });

  test.each([
    ['a folder that is not there', [path.join(root, 'none')], FAILURES.missing_file.exit],
    ['a site that is not there', ['--site', path.join(root, 'none')], FAILURES.missing_file.exit],
    ['two folders', [archive, archive], FAILURES.usage.exit],
  ])('refuses %s', async (_, args, exit) => {
    expect(await run(...args)).toMatchObject({ exit, out: '' });
  });
});
