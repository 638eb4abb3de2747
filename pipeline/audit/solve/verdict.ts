import type { Highs } from 'highs';
import { certifies } from './certificate.ts';
import { determined } from './determined.ts';
import { poolByHalves } from './halves.ts';
import { intervalOf, isWide } from './interval.ts';
import { newPool, type Pool } from './pool.ts';
import { openProgram, type Program } from './program.ts';
import type { System } from './system.ts';

/** What an attacker learns from a system; unknowns by number, ascending. */
export interface Verdict {
  /** Whether any table satisfies it. */
  possible: boolean;
  /** Worked out by the equations alone: sensitive ones, and others that are small. */
  recovered: number[];
  /** Sensitive, and pinned to an interval narrower than the threshold. */
  narrow: number[];
  /** Sensitive, and without two whole-number tables that differ by the threshold. */
  uncertified: number[];
  /** Sensitive unknowns whose interval was computed by linear programs. */
  intervals: number;
  /** Sensitive unknowns for which two whole-number tables were checked. */
  certificates: number;
}

/** Solve a system: what the equations determine, then how far each sensitive unknown can move. */
export function verdictOn(system: System, highs: Highs): Verdict {
  const recovered = recoveredIn(system);
  const asked = system.asked.flatMap(({ sensitive }, at) =>
    sensitive && !recovered.includes(at) ? [at] : [],
  );
  const pool = newPool(system);
  const bounds = using(openProgram(highs, system, false), (program) =>
    narrowIn(system, asked, program, pool),
  );
  if (!bounds) return { ...NOTHING, possible: false, recovered };
  const { narrow, intervals } = bounds;
  const wide = asked.filter((unknown) => !narrow.includes(unknown));
  const doubtful = wide.filter((unknown) => !isProven(system, unknown, pool));
  if (doubtful.length > 0)
    using(openProgram(highs, system, true), (program) => search(system, doubtful, program, pool));
  const uncertified = wide.filter((unknown) => !isProven(system, unknown, pool));
  const certificates = wide.length - uncertified.length;
  return { possible: true, recovered, narrow, uncertified, intervals, certificates };
}

const NOTHING = { narrow: [], uncertified: [], intervals: 0, certificates: 0 };

function recoveredIn(system: System): number[] {
  const found = [...determined(system)].filter(([unknown, value]) => {
    const { sensitive = false, threshold = 0 } = system.asked[unknown] ?? {};
    return sensitive || (value > 0 && value < threshold);
  });
  return found.map(([unknown]) => unknown).sort((a, b) => a - b);
}

/**
 * The unknowns whose interval is narrow. Where the pool already holds two tables far enough apart
 * the interval is wide, and no program is solved.
 *
 * @returns null when nothing satisfies the system
 */
function narrowIn(system: System, asked: number[], program: Program, pool: Pool) {
  if (!program.end(0, 'least')) return null;
  poolByHalves(
    program,
    asked.map((unknown) => ({ unknown, threshold: thresholdOf(system, unknown) })),
    (unknown) => isFar(system, unknown, pool),
    pool,
  );
  const narrow = [];
  let intervals = 0;
  for (const unknown of asked) {
    if (isFar(system, unknown, pool)) continue;
    const interval = intervalOf(program, unknown, pool);
    if (!interval) return null;
    intervals += 1;
    if (!isWide(interval, thresholdOf(system, unknown))) narrow.push(unknown);
  }
  return { narrow, intervals };
}

/** Look among whole-number tables alone, where the vertices of the linear programs were not. */
function search(system: System, unknowns: number[], program: Program, pool: Pool): void {
  for (const unknown of unknowns)
    for (const end of ['most', 'least'] as const)
      if (!isFar(system, unknown, pool)) {
        const found = program.end(unknown, end);
        if (found) pool.add(found.at);
      }
}

function isFar(system: System, unknown: number, pool: Pool): boolean {
  const [low, high] = pool.ends(unknown) ?? [[], []];
  return (high[unknown] ?? 0) - (low[unknown] ?? 0) >= thresholdOf(system, unknown);
}

function isProven(system: System, unknown: number, pool: Pool): boolean {
  const pair = pool.ends(unknown);
  return pair !== null && certifies(system, pair, unknown, thresholdOf(system, unknown));
}

function thresholdOf({ asked }: System, unknown: number): number {
  return asked[unknown]?.threshold ?? 0;
}

function using<T>(program: Program, work: (program: Program) => T): T {
  try {
    return work(program);
  } finally {
    program.close();
  }
}
