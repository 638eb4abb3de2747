import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROKEN_OFF, WITHDRAWN_AS, writeBrokenOff } from '../data/sample/broken-off.ts';
import { generateSample } from '../data/sample/generate.ts';
import type { Order } from '../pipeline/order.ts';
import { publishForums } from '../pipeline/pipeline.ts';
import { readManifest, readShown } from '../pipeline/publish/read.ts';
import { withdraw } from '../pipeline/publish/withdraw.ts';
import { sampleOrder } from '../pipeline/sample-order.ts';
import { openWorld } from '../pipeline/world.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-broken-off-'));
const [whole, broken, archive] = ['whole', 'broken', 'editions'].map((name) =>
  path.join(root, name),
) as [string, string, string];

beforeAll(async () => {
  generateSample(whole);
  writeBrokenOff(whole, broken);
  await publish(whole, BROKEN_OFF - 1);
  await publish(broken, BROKEN_OFF);
  withdraw(archive, '025', WITHDRAWN_AS);
  await publish(whole, BROKEN_OFF, { recount: true });
}, 120_000);

afterAll(() => rmSync(root, { recursive: true }));

async function publish(exported: string, forum: number, more: Pick<Order, 'recount'> = {}) {
  const world = await openWorld();
  const order = {
    ...sampleOrder(exported, archive, [forum]),
    register: path.join(root, 'private'),
  };
  await publishForums(world, { ...order, ...more }).finally(() => world.close());
}

/** What the forum itself received. */
function received(id: string) {
  const shown = readShown(archive, readManifest(archive, id));
  const rows = shown.find(({ table }) => table.id === 'funnel_by_forum')?.rows;
  return rows?.find(({ keys }) => Number(keys.forum) === BROKEN_OFF)?.cells.received ?? 0;
}

test('the export ends with a whole row, before the first that is missing', () => {
  const [all, some] = [whole, broken].map((folder) =>
    readFileSync(path.join(folder, 'appeals-2015.csv')),
  );
  expect(all?.subarray(0, some?.length).equals(some ?? Buffer.alloc(0))).toBe(true);
  expect(some?.at(-1)).toBe('\n'.charCodeAt(0));
  expect(some?.length).toBeLessThan(all?.length ?? 0);
});

test('its counts are clearly too small, and are counted anew once it is withdrawn', () => {
  expect(received('025')).toBeLessThan(received('025-2') / 2);
  const { manifest } = readManifest(archive, '025-2');
  expect(manifest.recounts).toEqual(['025']);
  expect(manifest.previous).toMatchObject({ edition: '025', withdrawal: expect.any(String) });
});
