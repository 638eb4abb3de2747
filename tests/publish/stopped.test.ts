import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { start } from './run.ts';
import { smallLedger } from './small-ledger.ts';

const root = mkdtempSync(path.join(tmpdir(), 'stopped-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a run that is stopped from the keyboard says that nothing came of it, and nothing did', async () => {
  const { archive, publish } = smallLedger(root);
  const { child, over } = start(publish(1));
  while (child.exitCode === null && !existsSync(path.join(archive, '.lock'))) await wait(1);
  child.kill('SIGINT');
  const { code, said } = await over;
  expect(code).toBe(130);
  expect(said).toMatch(/Stopped\. What was not finished does not count, .* run the same command/);
  expect(readdirSync(archive).filter((name) => !name.startsWith('.'))).toEqual([]);
  expect((await start(publish(1)).over).code).toBe(0);
}, 60_000);
