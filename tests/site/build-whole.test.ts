import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDING } from '../../pipeline/commands/building.ts';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { beside, mendSwap, swapIn } from '../../pipeline/swap.ts';
import { bytesOf, start } from '../publish/run.ts';
import { SAMPLE_CASES } from './build.ts';
import { writeEditions } from './editions.ts';

const BUSY = 55;

describe('a folder whose place another takes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'swap-'));
  const folder = path.join(root, 'dist');
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (where: string, text: string) => {
    mkdirSync(where, { recursive: true });
    writeFileSync(path.join(where, 'page'), text);
  };

  test('is swapped as a whole, and nothing is left beside it', () => {
    for (const text of ['first', 'second']) {
      write(beside(folder).next, text);
      swapIn(folder);
      expect(readdirSync(root)).toEqual(['dist']);
    }
  });

  test.each([
    ['while the next was made', ['dist', 'next'], false],
    ['between the two renames', ['last', 'next'], true],
    ['before the last was removed', ['dist', 'last'], false],
  ])('is mended after a run that was cut off %s', (_, there, isBack) => {
    rmSync(folder, { recursive: true, force: true });
    const { next, last } = beside(folder);
    const where = { dist: folder, next, last };
    for (const name of there) write(where[name as keyof typeof where], name);
    expect(mendSwap(folder)).toBe(isBack);
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('npm run build', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'built-whole-'));
  const [editions, broken] = [path.join(root, 'editions'), path.join(root, 'broken')];
  const out = path.join(BUILDING, `built-whole-${process.pid}`);
  const build = (folder = editions) =>
    start(['build', '--out', out], {
      ...{ EDITIONS: folder, CASES: SAMPLE_CASES, NODE_ENV: 'production' },
    });
  let before: Record<string, string>;
  let whole = 0;
  let first = '';

  /** Builds of other test files hold the lock too: try until none of them refused ours. */
  async function untilFree<T extends { code: number | null }>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      const done = await work();
      if (done.code !== BUSY) return done;
      await wait(500);
    }
  }

  beforeAll(async () => {
    for (const folder of [editions, broken]) writeEditions(folder);
    rmSync(path.join(broken, '013/outcomes.csv'));
    const { code, said } = await untilFree(async () => {
      const started = performance.now();
      const done = await build().over;
      whole = performance.now() - started;
      return done;
    });
    expect(code).toBe(0);
    before = bytesOf(out);
    first = said;
  }, 300_000);
  afterAll(() => {
    for (const folder of [out, beside(out).next, root])
      rmSync(folder, { recursive: true, force: true });
  });

  test('says what a person needs to know of it, in a few lines', () => {
    const pages = Object.keys(before).filter((name) => name.endsWith('.html')).length;
    expect(first).toMatch(new RegExp(`(^|\\n)${pages} (个网页|pages)`));
    expect(first.split('\n').length).toBeLessThan(15);
    expect(first).not.toMatch(/WARN|\[build\]/);
  });

  test.each([0.5, 0.9])(
    'killed after %f of its time: the site is as it was',
    async (share) => {
      await untilFree(async () => {
        const run = build();
        await wait(share * whole);
        run.child.kill('SIGKILL');
        return run.over;
      });
      expect(bytesOf(out)).toEqual(before);
    },
    300_000,
  );

  test('that fails leaves the site as it was, and says why', async () => {
    const { code, said } = await untilFree(() => build(broken).over);
    expect(code).toBe(FAILURES.build.exit);
    expect(said).toMatch(/edition 013, file outcomes\.csv/);
    expect(bytesOf(out)).toEqual(before);
  }, 300_000);

  test('while another runs is refused; that one takes the place of the site', async () => {
    const { refused } = await untilFree(async () => {
      const runs = await Promise.all([build(), build()].map(({ over }) => over));
      const built = runs.find(({ code }) => code === 0);
      return { code: built ? 0 : BUSY, refused: runs.find((one) => one !== built) };
    });
    expect(refused?.code).toBe(BUSY);
    expect(refused?.said).toMatch(/Another run is using/);
    expect(Object.keys(bytesOf(out))).toEqual(Object.keys(before));
    expect(existsSync(beside(out).next)).toBe(false);
  }, 300_000);
});
