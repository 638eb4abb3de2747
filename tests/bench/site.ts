import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '../site/build.ts';
import { writeCases } from './cases.ts';

/** Stories beside the 38 editions of the sample, its 21 cities and 14 issues, in both languages. */
const COUNTS = [0, 100, 2000];
/** The longest the largest build may take, in milliseconds. */
const LIMIT = 400_000;

/** Seconds a build of the sample takes with each number of stories, in the order given. */
export async function measureSite(folder: string): Promise<{ cases: number; seconds: number }[]> {
  const measures = [];
  for (const cases of COUNTS) {
    const [stories, dist] = [path.join(folder, 'cases'), path.join(folder, 'dist')];
    rmSync(stories, { recursive: true, force: true });
    mkdirSync(stories);
    writeCases(stories, cases);
    const started = performance.now();
    await buildSite('data/sample/editions', dist, { CASES: stories }, LIMIT);
    measures.push({ cases, seconds: (performance.now() - started) / 1000 });
  }
  return measures;
}
