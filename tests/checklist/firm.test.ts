import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { previewReviewer } from '../../pipeline/commands/preview-reviewer.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { bareForum } from '../../pipeline/forums.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { loadPolicy, loadProfile } from '../../pipeline/profile.ts';
import { openWorld } from '../../pipeline/world.ts';
import { runEnglish } from '../commands/run.ts';
import { bytesOf } from '../publish/run.ts';
import { type SmallLedger, smallLedger } from '../publish/small-ledger.ts';
import { SOUND } from './evidence.ts';

/** Failures the audit and the identities are made to end with. */
const planted = vi.hoisted(() => ({ audit: false, identity: false }));
vi.mock('../../pipeline/audit/gate.ts', async (original) => {
  const { gate } = await original<typeof import('../../pipeline/audit/gate.ts')>();
  return {
    gate: async (...given: Parameters<typeof gate>) => {
      if (planted.audit) throw new Failure('audit', '001', 'funnel_by_city: recovered ×1');
      return gate(...given);
    },
  };
});
vi.mock('../../pipeline/model/model.ts', async (original) => {
  const model = await original<typeof import('../../pipeline/model/model.ts')>();
  return {
    ...model,
    checkIdentities: async (...given: Parameters<typeof model.checkIdentities>) => {
      if (planted.identity) throw new Failure('identity', 'valid = a + b', '2014-01');
      return model.checkIdentities(...given);
    },
  };
});

let root: string;
let ledger: SmallLedger;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'firm-'));
  ledger = smallLedger(root);
});
afterEach(() => {
  Object.assign(planted, { audit: false, identity: false });
  rmSync(root, { recursive: true });
});

const written = () => (existsSync(ledger.archive) ? bytesOf(ledger.archive) : {});

describe.each([
  ['audit', /✗ Disclosure audit: .*recovered/, 37],
  ['identity', /✗ Disclosure audit: not run[\s\S]*✗ Sums and identities: .*valid = a \+ b/, 32],
] as const)('an edition the %s stops', (kind, told, exit) => {
  test('is not published, whatever is accepted; the whole list is told', async () => {
    planted[kind] = true;
    const { exit: code, out, err } = await runEnglish(...ledger.publish(1));
    expect([code, written()]).toEqual([54, {}]);
    expect(out).toMatch(told);
    for (const name of ['Key issues', 'Freshness', 'Case stories']) expect(out).toContain(name);
    expect(err).toContain('cannot be skipped');
    expect(err).not.toContain('--accept');
  });

  test.each(['preview', 'nobody'])('stops a run of %s too, with its own failure', async (who) => {
    planted[kind] = true;
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const world = await openWorld();
    const run = publishForums(world, {
      files: [path.join(root, '台账.csv')],
      profile: loadProfile(path.join(root, 'profile.yaml')),
      policy: loadPolicy(),
      forums: [bareForum(1, '2014-04-17', { zh: '', en: '' })],
      archive: ledger.archive,
      ...(who === 'preview' && { reviewer: previewReviewer(SOUND.beside as never) }),
    });
    await expect(run).rejects.toMatchObject({ kind, exit });
    await world.close();
    expect(written()).toEqual({});
    vi.restoreAllMocks();
  });
});

test('real data are not even read where nobody answers for them', async () => {
  const world = await openWorld();
  const profile = { ...loadProfile(path.join(root, 'profile.yaml')), sample: false };
  const order = {
    ...{ files: ['no such file.csv'], profile, policy: loadPolicy(), archive: ledger.archive },
    forums: [bareForum(1, '2014-04-17', { zh: '', en: '' })],
  };
  await expect(publishForums(world, order)).rejects.toMatchObject({ kind: 'checklist' });
  await world.close();
});
