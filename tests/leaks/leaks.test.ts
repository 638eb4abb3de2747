import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKS, type CheckName } from '../../pipeline/audit/finding.ts';
import { type Auditor, auditorOf } from './auditor.ts';
import { KINDS } from './kinds.ts';
import { caughtByAlone, isCaught, report, type Trial } from './report.ts';
import { publishSafe, type Safe } from './safe.ts';

// Planted leaks: what is wrong is known, so the audit has to find it. A safe publication is changed
// in one thing, its manifest set right, and audited as the command would; each leak says by which
// checks it must be found, and none may be published.
let safe: Safe;
let auditor: Auditor;
const trials: Trial[] = [];

beforeAll(async () => {
  safe = await publishSafe();
  auditor = auditorOf(safe);
}, 60_000);

afterAll(() => {
  console.log(report(trials));
  rmSync(safe.scratch, { recursive: true });
});

test('in the publication itself nothing is found', async () => {
  expect(await auditor.safe()).toEqual([]);
});

test.each(KINDS)('$kind', async ({ kind, leaks }) => {
  const planted = leaks(safe);
  const from = new Map(planted.flatMap((leak) => (leak.from ? [[leak.from.what, leak.from]] : [])));
  for (const [what, variant] of from) expect(await auditor.variant(variant), what).toEqual([]);
  const own: Trial[] = [];
  for (const leak of planted) own.push({ kind, leak, found: await auditor.leak(leak) });
  trials.push(...own);
  expect(own.length).toBeGreaterThan(0);
  const escaped = own.filter((trial) => !isCaught(trial));
  expect(escaped.map(({ leak, found }) => `${leak.what}: found ${found.join()}`)).toEqual([]);
});

// the last of the checks needs more than a publication: see certificate.test.ts
const CHECKED = (Object.keys(CHECKS) as CheckName[]).filter((check) => check !== 'certificate');

test.each(CHECKED)('without the check %s some leak would be published', (check) => {
  expect(caughtByAlone(trials, check).length).toBeGreaterThan(0);
});

test('everything planted was caught, and it was a lot', () => {
  expect(trials.length).toBeGreaterThanOrEqual(200);
  expect(trials.filter(isCaught).length).toBe(trials.length);
});
