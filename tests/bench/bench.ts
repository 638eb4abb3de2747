import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeRows } from './rows.ts';
import { measureSite } from './site.ts';

/**
 * `npm run bench`: read → edition against the floor, at three sizes, each in a process of its own.
 * Ratios are taken within one run: floor and line alternate, and the best of each counts.
 * `npm run bench -- 10000 1000000` measures those sizes only, and `npm run bench -- history` only
 * how long the sample’s editions take to protect and audit; `npm run bench -- site` how long the site
 * takes to build with no, 100 and 2,000 stories. The last column is what the statistics
 * add to the line without them.
 */
const SIZES = [10_000, 1_000_000, 10_000_000];
const ROUNDS = 2;

interface Measure {
  seconds: number;
  megabytes: number;
}

function measure(script: 'floor' | 'line', file: string): Measure {
  const out = execFileSync('tsx', [`tests/bench/${script}.ts`, file], { encoding: 'utf8' });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as Measure;
}

function best(measures: readonly Measure[]): Measure {
  return {
    seconds: Math.min(...measures.map(({ seconds }) => seconds)),
    megabytes: Math.max(...measures.map(({ megabytes }) => megabytes)),
  };
}

/** What the statistics add to the rest of the line, as a share of the rest. */
function measureStatistics(file: string): number {
  const out = execFileSync('tsx', ['tests/bench/statistics.ts', file], { encoding: 'utf8' });
  const { statistics, rest } = JSON.parse(out.trim().split('\n').at(-1) ?? '');
  return statistics / rest;
}

interface Protecting {
  asOf: string;
  seconds: number;
}

/** Protect and audit the sample’s editions one after another; an edition of January closes a year. */
function measureHistory(): void {
  const out = execFileSync('tsx', ['tests/bench/history.ts'], { encoding: 'utf8' });
  const editions = JSON.parse(out.trim().split('\n').at(-1) ?? '[]') as Protecting[];
  const isYearEnd = ({ asOf }: Protecting) => asOf.slice(5, 7) === '01';
  const slowest = (of: Protecting[]) => Math.max(0, ...of.map(({ seconds }) => seconds)).toFixed(2);
  print('protect and audit: editions', 'slowest', 'at year end', 'all');
  print(
    editions.length,
    slowest(editions.filter((one) => !isYearEnd(one))),
    slowest(editions.filter(isYearEnd)),
    editions.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(2),
  );
}

async function printSite(): Promise<void> {
  const measures = await measureSite(folder);
  print('cases', 'build s', 'ratio');
  for (const { cases, seconds } of measures)
    print(cases, seconds.toFixed(1), (seconds / (measures[0]?.seconds ?? seconds)).toFixed(2));
}

const asked = process.argv.slice(2).map(Number).filter(Boolean);
const only = ['history', 'site'].find((one) => process.argv.includes(one));
const sizes = only ? [] : asked.length > 0 ? asked : SIZES;
const folder = mkdtempSync(path.join(tmpdir(), 'rows-'));
const print = (...cells: (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
try {
  if (only !== 'site') measureHistory();
  if (only !== 'history') await printSite();
  if (sizes.length > 0)
    print('rows', 'floor s', 'line s', 'ratio', 'µs per row', 'floor MB', 'line MB', 'statistics');
  for (const rows of sizes) {
    const file = path.join(folder, `${rows}.csv`);
    await writeRows(file, rows);
    const floors: Measure[] = [];
    const lines: Measure[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      floors.push(measure('floor', file));
      lines.push(measure('line', file));
    }
    const [floor, line] = [best(floors), best(lines)];
    print(
      rows,
      floor.seconds.toFixed(2),
      line.seconds.toFixed(2),
      (line.seconds / floor.seconds).toFixed(2),
      ((line.seconds / rows) * 1e6).toFixed(2),
      Math.round(floor.megabytes),
      Math.round(line.megabytes),
      `+${(measureStatistics(file) * 100).toFixed(1)}%`,
    );
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
