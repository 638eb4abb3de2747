import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, uptime } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { alone, LOCK } from '../../pipeline/lock.ts';
import { newScratch } from '../../pipeline/scratch.ts';
import { start } from './run.ts';
import { smallLedger } from './small-ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Number of a process that has ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;
const owner = (more = {}) =>
  JSON.stringify({
    ...{ pid: process.pid, host: hostname(), booted: Date.now() - uptime() * 1000, run: 'a' },
    ...more,
  });
const lockOf = (text: string) => writeFileSync(path.join(folder, LOCK), text);

describe('a folder', () => {
  test('is one run’s at a time, and free afterwards, also when that fails', async () => {
    const first = alone(folder, () => wait(200));
    await wait(20);
    await expect(alone(folder, async () => {})).rejects.toMatchObject({ kind: 'busy', exit: 55 });
    await first;
    const failing = alone(folder, () => Promise.reject(new Error('its own')));
    await expect(failing).rejects.toThrow('its own');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['of a process that is gone', () => owner({ pid: gone() })],
    ['of a machine started again since', () => owner({ booted: 0 })],
    ['whose maker died before it wrote a word', () => ''],
    ['cut off in its words', () => owner().slice(0, 20)],
  ])('with a lock %s is taken over', async (_, text) => {
    lockOf(text());
    const held = await alone(folder, async () => readFileSync(path.join(folder, LOCK), 'utf8'));
    expect(JSON.parse(held).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['of a process that runs', {}],
    ['of another machine, of which nobody can tell', { host: 'elsewhere', pid: 1 }],
  ])('with a lock %s is not, and the refusal names it', async (_, more) => {
    const words = owner(more);
    lockOf(words);
    await expect(alone(folder, async () => {})).rejects.toThrow(/delete the file .*\.lock/);
    expect(readFileSync(path.join(folder, LOCK), 'utf8')).toBe(words);
  });

  test('with a dead lock is taken over by one of many', async () => {
    lockOf(owner({ pid: gone() }));
    let inside = 0;
    let most = 0;
    const runs = Array.from({ length: 8 }, () =>
      alone(folder, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(300);
        inside -= 1;
      }),
    );
    const done = await Promise.allSettled(runs);
    expect(most).toBe(1);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('two publish at once: exactly one does, the other is told to wait', async () => {
  const { archive, publish } = smallLedger(folder);
  const runs = await Promise.all([1, 2].map(() => start(publish(1)).over));
  expect(runs.map(({ code }) => code).sort()).toEqual([0, 55]);
  expect(runs.find(({ code }) => code === 55)?.said).toMatch(/Another run .* Wait for it/);
  expect(readdirSync(archive)).toEqual(['001']);
}, 60_000);

test('the scratch folder of a killed run is removed by the next, that of a running one is not', () => {
  const mine = newScratch();
  const left = mine.replace(`-${process.pid}-`, `-${gone()}-`);
  writeFileSync(path.join(mine, 'spill'), '');
  spawnSync('cp', ['-r', mine, left]);
  const next = newScratch();
  const there = readdirSync(tmpdir());
  expect(there).toEqual(expect.arrayContaining([path.basename(mine), path.basename(next)]));
  expect(there).not.toContain(path.basename(left));
  for (const one of [mine, next]) rmSync(one, { recursive: true });
});
