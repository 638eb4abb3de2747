import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { documentSchema } from '../../pipeline/commands/document.ts';
import { examine } from '../../pipeline/doctor/doctor.ts';
import { type Machine, thisMachine } from '../../pipeline/doctor/machine.ts';
import { newScratch } from '../../pipeline/scratch.ts';
import { writeEditions } from '../site/editions.ts';
import { runEnglish } from './run.ts';

const top = mkdtempSync(path.join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(top, { recursive: true }));

const GB = 1024 ** 3;
const NOW = new Date('2026-06-01T02:00:00Z');
let root: string;
let turn = 0;

/** Write a file of the project, making its folder. */
function put(file: string, text: string, age = 0): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  const then = NOW.getTime() / 1000 - age;
  utimesSync(full, then, then);
}

beforeEach(() => {
  turn += 1;
  root = path.join(top, String(turn));
  mkdirSync(path.join(root, 'temp'), { recursive: true });
  for (const file of ['data/policy.yaml', 'data/site.yaml'])
    cpSync(file, path.join(root, file), { recursive: true });
  cpSync('data/sample/profile.yaml', path.join(root, 'data/profile.yaml'));
  const days =
    'number,date,as_of,theme_zh,theme_en,guests_zh,guests_en,participation_zh,participation_en';
  put('data/forums.csv', `${days}\n1,2014-01-29,2014-02-17,,,,,,\n`);
  put('package-lock.json', lock('1.2.3'));
  put('node_modules/one/package.json', '{"version": "1.2.3"}');
});

function lock(version: string): string {
  return JSON.stringify({
    packages: {
      '': {},
      'node_modules/one': { version },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  });
}

/** A machine on which everything is as it should be, or as `more` says. */
function machine(more: Partial<Machine> = {}): Machine {
  return {
    ...{ root, temp: path.join(root, 'temp'), now: NOW, timeZone: 'Asia/Shanghai' },
    ...{ nodeVersion: '24.1.0', nodeFile: path.join(root, 'node_modules/node/bin/node') },
    ...{ synced: [], tracked: ['data/reference/cities.csv', 'README.md'] },
    freeBytes: () => 50 * GB,
    isWritable: () => true,
    ...more,
  };
}

/** States of what one check looked at. */
function states(check: string, more: Partial<Machine> = {}): string[] {
  return examine(machine(more))
    .filter((item) => item.check === check)
    .map(({ state }) => state);
}

test('of a machine as it should be nothing is amiss but the date nobody has set', () => {
  const amiss = examine(machine()).filter(({ state }) => state !== 'ok');
  expect(amiss.map(({ check, state }) => [check, state])).toEqual([['next_forum', 'warn']]);
});

test('what is amiss says what to do, in both languages', () => {
  put('data/site.yaml', 'name: {');
  const bare = machine({ nodeVersion: '18.0.0', synced: [root], tracked: ['a.xlsx'] });
  for (const { state, says, todo } of examine({ ...bare, isWritable: () => false })) {
    expect(says.zh).toMatch(/\p{Script=Han}/u);
    expect(says.en).toMatch(/[a-z]{2}/);
    if (state !== 'ok')
      expect([todo?.zh, todo?.en]).toEqual([expect.any(String), expect.any(String)]);
  }
});

describe('the program', () => {
  test.each<[string, string, Partial<Machine>]>([
    ['ok', 'node', {}],
    ['bad', 'node', { nodeVersion: '20.19.0' }],
    ['warn', 'node', { nodeFile: '/usr/bin/node' }],
    ['ok', 'packages', {}],
  ])('is %s: %s %o', (state, check, more) => {
    expect(states(check, more)).toEqual([state]);
  });

  test('is bad where a package is missing or of another version', () => {
    put('package-lock.json', lock('1.2.4'));
    expect(states('packages')).toEqual(['bad']);
    rmSync(path.join(root, 'node_modules'), { recursive: true });
    expect(states('packages')).toEqual(['bad']);
    rmSync(path.join(root, 'package-lock.json'));
    expect(states('packages')).toEqual(['bad']);
  });
});

describe('the disk', () => {
  test.each([
    ['ok', 2 * GB],
    ['warn', 2 * GB - 1],
    ['warn', 0.3 * GB],
    ['bad', 0.2 * GB],
    ['warn', undefined],
  ])('is %s with %s bytes free', (state, free) => {
    expect(states('space', { freeBytes: () => free })).toEqual([state, state]);
  });

  test('is bad where nothing can be written', () => {
    const isWritable = (folder: string) => !folder.endsWith('editions');
    expect(states('permission', { isWritable })).toEqual(['bad', 'ok']);
  });
});

describe('what is private', () => {
  test.each([
    ['ok', '/home/a/ledger'],
    ['warn', '/Users/a/OneDrive - 总工会/ledger'],
    ['warn', '/Users/a/Library/Mobile Documents/com~apple~CloudDocs/ledger'],
    ['warn', '/home/a/坚果云/ledger'],
    ['warn', '/home/a/Nutstore Files/ledger'],
    ['warn', '/home/a/BaiduSyncdisk/ledger'],
    ['warn', '/home/a/百度网盘/ledger'],
  ])('is %s in %s', (state, folder) => {
    expect(states('synced', { root: folder })).toEqual([state]);
  });

  test('is not where the system keeps a folder in step', () => {
    expect(states('synced', { synced: [top] })).toEqual(['warn']);
  });

  test.each([
    ['ok', 'data/reference/cities.csv'],
    ['ok', 'data/private/preview/editions/001/a.csv'],
    ['ok', 'dist/editions/001/a.csv'],
    ['warn', '台账.xlsx'],
    ['warn', 'data/台账.CSV'],
    ['warn', 'content/export.parquet'],
  ])('is %s at %s', (state, file) => {
    put(file, '');
    expect(states('exports')).toEqual([state]);
  });

  test('is not where git keeps an export', () => {
    expect(states('tracked', { tracked: ['data/old/台账.xlsx'] })).toEqual(['warn']);
  });
});

describe('the settings', () => {
  test.each([
    ['data/profile.yaml', 'name: Wrong Name', 'bad'],
    ['data/profile.yaml', undefined, 'warn'],
    ['data/forums.csv', 'number,date\nx,y\n', 'bad'],
    ['data/forums.csv', undefined, 'warn'],
    ['data/policy.yaml', 'version: 3', 'bad'],
    ['data/policy.yaml', undefined, 'bad'],
    ['data/site.yaml', 'name: {', 'bad'],
  ])('%s with %j', (file, text, state) => {
    if (text === undefined) rmSync(path.join(root, file));
    else put(file, text);
    expect(states('settings').filter((one) => one !== 'ok')).toEqual([state]);
  });

  test.each([
    ['ok', ['2026-06-30']],
    ['ok', ['2026-06-01']],
    ['warn', ['2026-05-31']],
    ['warn', []],
  ])('%s with next forums %j', (state, days) => {
    const text = readFileSync('data/site.yaml', 'utf8');
    put(
      'data/site.yaml',
      text.replace(/^next_forums: \[\]/m, `next_forums: ${JSON.stringify(days)}`),
    );
    expect(states('next_forum')).toEqual([state]);
  });
});

describe('the archive and the clock', () => {
  beforeEach(() => writeEditions(path.join(root, 'data/editions'), [12, 13]));

  test('are right', () => {
    expect([states('archive'), states('clock')]).toEqual([['ok'], ['ok']]);
  });

  test('are wrong where a published file has changed', () => {
    put('data/editions/012/funnel_by_month.csv', 'changed');
    expect(states('archive')).toEqual(['bad']);
  });

  test('are wrong where it is earlier than the newest edition', () => {
    expect(states('clock', { now: new Date('2014-06-01T00:00:00Z') })).toEqual(['bad']);
  });

  test('of another place may be a day off', () => {
    expect(states('time_zone', { timeZone: 'America/Lima' })).toEqual(['warn']);
    expect(states('time_zone', { timeZone: 'Asia/Singapore' })).toEqual(['ok']);
  });
});

describe('what a killed run leaves', () => {
  test.each([
    ['warn', 'data/editions/.draft-014', 7200],
    ['ok', 'data/editions/.draft-014', 60],
    ['warn', 'data/editions/.lock', 7200],
    ['ok', 'temp/ledger-of-somebody', 7200],
  ])('is %s: %s, %d s old', (state, file, age) => {
    put(file, '', age);
    expect(states('leftovers')).toEqual([state]);
  });

  test('may be its scratch folder, which holds records', () => {
    const mine = newScratch();
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const [running, left] = [process.pid, gone].map((pid) =>
      path.join('temp', path.basename(mine).replace(`-${process.pid}-`, `-${pid}-`)),
    );
    rmSync(mine, { recursive: true });
    put(`${running}/spilled`, '');
    expect(states('leftovers')).toEqual(['ok']);
    put(`${left}/spilled`, '');
    expect(states('leftovers')).toEqual(['warn']);
  });
});

test('the command says it line by line, and to machines as declared', async () => {
  const { out } = await runEnglish('doctor');
  expect(out).toMatch(/^[✓!✗] Node \d/);
  // the project comes without a profile: that is where whoever begins has to begin
  if (out.includes('There is no data/profile.yaml'))
    expect(out).toMatch(/What next\n {2}Draft it from an export: npm run new -- profile/);
  const told = await runEnglish('doctor', '--json');
  const document = documentSchema.parse(JSON.parse(told.out));
  COMMANDS.doctor?.declared.result.parse('result' in document && document.result);
  expect(thisMachine().freeBytes('data/editions/none/yet')).toBeGreaterThan(0);
});
