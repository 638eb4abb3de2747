import { createHash } from 'node:crypto';
import { type Declared, type Edition, readEdition } from './read/edition.ts';
import { loadSolver } from './solve/solver.ts';
import { type System, textOf } from './solve/system.ts';
import { type Verdict, verdictOn } from './solve/verdict.ts';

/**
 * What one process keeps between audits: earlier editions, which are never rewritten, and verdicts
 * on systems, which depend on nothing but the system. For one set of declarations only.
 */
export interface AuditMemory {
  editions: Map<string, Edition>;
  verdicts: Map<string, Verdict>;
}

export function newMemory(): AuditMemory {
  return { editions: new Map(), verdicts: new Map() };
}

/** An edition that has been published, read once. */
export function recallEdition(memory: AuditMemory, folder: string, declared: Declared): Edition {
  const known = memory.editions.get(folder);
  if (known) return known;
  const edition = readEdition(folder, declared);
  memory.editions.set(folder, edition);
  return edition;
}

/** The verdict on a system, solved once. */
export async function recallVerdict(memory: AuditMemory, system: System): Promise<Verdict> {
  const key = createHash('sha256').update(textOf(system)).digest('base64');
  const known = memory.verdicts.get(key);
  if (known) return known;
  const verdict = verdictOn(system, await loadSolver());
  memory.verdicts.set(key, verdict);
  return verdict;
}
