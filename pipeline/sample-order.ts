import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadForums } from './forums.ts';
import type { Order } from './order.ts';
import { loadPolicy, loadProfile } from './profile.ts';

/**
 * What to publish of the sample: every file of its export, cut at all its forums or at some.
 *
 * @param exported folder into which `generateSample` wrote
 */
export function sampleOrder(exported: string, archive: string, numbers?: readonly number[]): Order {
  const forums = loadForums(path.join(exported, 'forums.csv'));
  return {
    files: readdirSync(exported)
      .filter((name) => name.startsWith('appeals'))
      .sort()
      .map((name) => path.join(exported, name)),
    profile: loadProfile(path.resolve('data/sample/profile.yaml')),
    policy: loadPolicy(),
    forums: numbers ? forums.filter(({ number }) => numbers.includes(number)) : forums,
    archive,
  };
}
