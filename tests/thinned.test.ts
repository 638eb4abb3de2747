import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSample } from '../data/sample/generate.ts';
import { loadForums } from '../pipeline/forums.ts';
import { publishForums } from '../pipeline/pipeline.ts';
import { loadPolicy, loadProfile } from '../pipeline/profile.ts';
import { openWorld } from '../pipeline/world.ts';

/**
 * Smaller federations, made of some of the sample’s lines: the smaller the counts, the more has to
 * be withheld and left out. Every edition goes through the audit, which throws if it finds anything.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'thinned-'));
beforeAll(() => generateSample(path.join(folder, 'export')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Keep `percent` of the lines, evenly spread but in no step with anything in them. */
function thin(percent: number, seed: number): string[] {
  const to = path.join(folder, `${percent}-${seed}`);
  mkdirSync(to);
  return ['appeals-2013-2014.csv', 'appeals-2015.csv'].map((name) => {
    const bytes = readFileSync(path.join(folder, 'export', name));
    const text = name.includes('2015') ? iconv.decode(bytes, 'gb18030') : bytes.toString('utf8');
    const [header, ...lines] = text.split('\r\n');
    const kept = lines.filter((_, at) => ((at + seed) * 7919) % 1000 < percent * 10);
    writeFileSync(path.join(to, name), [header, ...kept, ''].join('\r\n'));
    return path.join(to, name);
  });
}

async function publish(percent: number, seed: number, numbers: readonly number[]) {
  const world = await openWorld();
  try {
    return await publishForums(world, {
      files: thin(percent, seed),
      profile: loadProfile('data/sample/profile.yaml'),
      policy: loadPolicy(),
      forums: loadForums(path.join(folder, 'export', 'forums.csv')).filter(({ number }) =>
        numbers.includes(number),
      ),
      archive: path.join(folder, `${percent}-${seed}-editions`),
    });
  } finally {
    await world.close();
  }
}

describe('a federation with fewer appeals', () => {
  test.each([
    [35, 2],
    [8, 4],
    [1, 6],
  ])(
    '%i in a hundred of the sample’s: every edition passes its audit',
    async (percent, seed) => {
      const { editions } = await publish(percent, seed, [5, 13, 17, 26]);
      expect(editions).toHaveLength(4);
      for (const { tables } of editions)
        for (const { cells, withheld } of tables)
          expect(withheld).toBeLessThanOrEqual(0.35 * cells);
    },
    300_000,
  );
});
