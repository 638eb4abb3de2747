import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { start } from '../publish/run.ts';
import { MARKS } from './draft.ts';
import { make } from './make.ts';
import { FULL, inFolder, seedOf } from './sweep.ts';
import { PROFILE } from './told.ts';

const RUNS = FULL ? 40 : 8;
const AT_ONCE = 2;
const { usage, internal, ...REFUSALS } = FAILURES;
const REFUSED = Object.values(REFUSALS).map(({ exit }) => exit as number);

/** A file of its own seeds: every tenth of the run, written and checked as the staff do. */
test(
  `${RUNS} damaged files end as one command each: an exit code of their kind, no stack, no value`,
  async () => {
    await inFolder(async (world, folder) => {
      const profile = path.join(folder, 'profile.yaml');
      writeFileSync(profile, stringify(PROFILE));
      const run = async (n: number) => {
        const { name, bytes, damages, seed } = await make(world, seedOf(n * 10));
        const own = path.join(folder, String(n));
        mkdirSync(own);
        writeFileSync(path.join(own, name), bytes);
        const args = ['check', '--profile', profile, '--report', path.join(own, 'report')];
        const archive = ['--editions', path.join(own, 'editions')];
        const { code, said } = await start([...args, ...archive, path.join(own, name)]).over;
        const about = `seed ${seed}, ${damages.join(' + ')}\n${said}`;
        for (const mark of MARKS) expect(said.toLowerCase(), about).not.toContain(mark);
        expect(said, about).not.toMatch(/^\s+at .*:\d+|\bError\b.*\n\s+at /m);
        expect(said, about).toContain(name);
        const whole = code === 0 || (code !== null && code > 60 && code !== internal.exit);
        expect(whole || REFUSED.includes(code ?? -1), `exit ${code}, ${about}`).toBe(true);
      };
      for (let n = 0; n < RUNS; n += AT_ONCE)
        await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => run(n + i)));
    });
  },
  60_000 + RUNS * 30_000,
);
