import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { alone } from '../../pipeline/lock.ts';
import { editionIds } from '../../pipeline/publish/archive.ts';
import { type Said, withdraw } from '../../pipeline/publish/withdraw.ts';
import { publishSmall } from './edition.ts';
import { bytesOf } from './run.ts';

const root = mkdtempSync(path.join(tmpdir(), 'disk-'));
const disk = path.join(root, 'disk');
mkdirSync(disk);
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
/** A disk of 512 kB of its own; only some may make one. */
const hasDisk = mount('-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk);
const needed = hasDisk ? '' : ' (skipped: a small disk cannot be mounted here)';

afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk]);
  rmSync(root, { recursive: true });
});

const SAID: Said = {
  ...{ at: '2015-01-02', by: '张工', note_zh: '更正了重复登记', note_en: '' },
  reason: 'correction',
};
const PAGE = 4096;
const refused = { kind: 'disk', exit: 36 };

/** A file that takes all the disk but some pages of it. */
function fillBut(pages: number): void {
  const filler = path.join(disk, 'filler');
  rmSync(filler, { force: true });
  for (let size = 512 * 1024; size > 0; size -= PAGE)
    try {
      writeFileSync(filler, Buffer.alloc(Math.max(0, size - pages * PAGE)));
      const rest = path.join(disk, 'rest');
      writeFileSync(rest, Buffer.alloc(pages * PAGE));
      rmSync(rest);
      return;
    } catch {
      rmSync(path.join(disk, 'rest'), { force: true });
    }
}

/** Try some work with more and more room until it is done; how often the disk was full. */
async function untilItFits(archive: string, work: () => Promise<unknown>): Promise<number> {
  const before = bytesOf(archive);
  for (let pages = 0; pages < 64; pages += 1) {
    fillBut(pages);
    const done = await alone(archive, work).catch((cause) => cause);
    if (!(done instanceof Error)) return pages;
    expect(done).toMatchObject(refused);
    expect(done.message).toMatch(/the disk is full/);
    rmSync(path.join(disk, 'filler'));
    expect(bytesOf(archive)).toEqual(before);
  }
  throw new Error('it never fitted');
}

describe.skipIf(!hasDisk)(`on a disk of its own${needed}`, () => {
  const archive = path.join(disk, 'editions');

  test('full at any write: a sentence, the archive as it was, and with room the run goes on', async () => {
    await publishSmall(archive, 1);
    expect(await untilItFits(archive, () => publishSmall(archive, 2))).toBeGreaterThan(2);
    expect(await untilItFits(archive, async () => withdraw(archive, '002', SAID))).toBeGreaterThan(
      0,
    );
    expect(readdirSync(archive).sort()).toEqual(['001', '002']);
  });

  test('read-only: a sentence before anything is read, the archive as it was', async () => {
    rmSync(path.join(disk, 'filler'), { force: true });
    const before = bytesOf(archive);
    mount('-o', 'remount,ro', disk);
    const publishing = alone(archive, () => publishSmall(archive, 2));
    await expect(publishing).rejects.toThrow(/read-only/);
    await expect(publishSmall(archive, 2)).rejects.toMatchObject(refused);
    expect(() => withdraw(archive, '001', SAID)).toThrow(/cannot be (written|withdrawn)/);
    mount('-o', 'remount,rw', disk);
    expect(bytesOf(archive)).toEqual(before);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a folder one may not write to (skipped for root, who may)',
  async () => {
    const archive = path.join(root, 'closed');
    await publishSmall(archive, 1);
    spawnSync('chmod', ['555', archive]);
    await expect(alone(archive, () => publishSmall(archive, 2))).rejects.toMatchObject(refused);
    spawnSync('chmod', ['755', archive]);
    expect(editionIds(archive)).toEqual(['001']);
  },
);

test('an archive that is a file: a sentence, and the file as it was', async () => {
  const file = path.join(root, 'file');
  writeFileSync(file, 'x');
  const publishing = alone(file, () => publishSmall(file, 1));
  await expect(publishing).rejects.toThrow(/it is a file, not a folder/);
});
