import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionIds } from '../../pipeline/publish/archive.ts';
import { verifyArchive } from '../../pipeline/publish/verify.ts';
import { bytesOf, type Run, start } from './run.ts';
import { type SmallLedger, smallLedger } from './small-ledger.ts';

/** How often a run is killed; `KILLS=100` for the whole proof. */
const KILLS = Number(process.env.KILLS ?? 12);
/** After so many kills a run is let go on to its end. */
const LET_GO = 6;

const root = mkdtempSync(path.join(tmpdir(), 'kills-'));
afterAll(() => rmSync(root, { recursive: true }));

let ledger: SmallLedger;
let before: Record<string, string>;
/** How long a run takes, and when it begins to write, in ms. */
let whole = 0;
let writing = 0;

const second = () => start(ledger.publish(2));
/** Which draft lies there: another one for every run that writes one. */
const draft = () =>
  statSync(path.join(ledger.archive, '.draft-002'), { throwIfNoEntry: false })?.birthtimeMs;

beforeAll(async () => {
  ledger = smallLedger(root);
  expect((await start(ledger.publish(1)).over).code).toBe(0);
  before = bytesOf(path.join(ledger.archive, '001'));
  const [run, started] = [second(), performance.now()];
  await untilWriting(run);
  writing = performance.now() - started;
  expect((await run.over).code).toBe(0);
  whole = performance.now() - started;
  again();
}, 60_000);

async function untilWriting({ child }: Run): Promise<void> {
  const left = draft();
  while (child.exitCode === null && [left, undefined].includes(draft())) await wait(1);
}

/** As if the second edition had never been published. */
function again(): void {
  rmSync(path.join(ledger.archive, '002'), { recursive: true, force: true });
}

/** Kill a run: one in two at any moment, one in two while it writes, the moments evenly spread. */
async function kill(turn: number): Promise<number | null> {
  const run = second();
  const share = (Math.floor(turn / 2) + 0.5) / (KILLS / 2);
  if (turn % 2 === 0) await wait(share * whole * 1.1);
  else {
    await untilWriting(run);
    await wait(share * (whole - writing));
  }
  run.child.kill('SIGKILL');
  return (await run.over).code;
}

function expectWhole(): void {
  expect(bytesOf(path.join(ledger.archive, '001'))).toEqual(before);
  expect(['001', '001,002']).toContain(editionIds(ledger.archive).join());
  for (const { id, faults } of verifyArchive(ledger.archive)) expect(faults, id).toEqual([]);
}

test(
  `killed ${KILLS} times, at any moment: what was published is as it was, and the next run goes on`,
  async () => {
    const seen = { killed: 0, published: 0, drafts: 0, locks: 0 };
    for (let turn = 0; turn < KILLS; turn += 1) {
      const left = draft();
      const code = await kill(turn);
      expectWhole();
      if (code === null) seen.killed += 1;
      if (![left, undefined].includes(draft())) seen.drafts += 1;
      if (existsSync(path.join(ledger.archive, '.lock'))) seen.locks += 1;
      if (editionIds(ledger.archive).length === 2) seen.published += 1;
      again();
      if (turn % LET_GO !== LET_GO - 1) continue;
      expect(await second().over).toMatchObject({ code: 0 });
      expectWhole();
      expect(readdirSync(ledger.archive).sort()).toEqual(['001', '002']);
      again();
    }
    // kills that came too late, or never while it wrote, would prove nothing
    expect(seen.killed).toBeGreaterThan(KILLS / 4);
    expect(seen.drafts).toBeGreaterThan(0);
    expect(seen.locks).toBeGreaterThan(0);
    if (process.env.KILLS) console.log(seen);
  },
  30_000 + KILLS * 20_000,
);
