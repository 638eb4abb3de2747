import { rmSync } from 'node:fs';
import path from 'node:path';
import { type AuditMemory, auditEdition, newMemory } from '../../pipeline/audit/audit.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { Archive } from './archive.ts';
import type { Caught, Leak, Rules, Variant } from './leak.ts';
import type { Safe } from './safe.ts';

/** Audits archives with something planted in them. */
export interface Auditor {
  /** What is found in the publication as it is. */
  safe: () => Promise<Caught[]>;
  /** What is found after a change that should leave it safe. */
  variant: (variant: Variant) => Promise<Caught[]>;
  /** What is found with a leak. */
  leak: (leak: Leak) => Promise<Caught[]>;
}

export function auditorOf({ folders, scratch }: Safe): Auditor {
  // a verdict is on a system of equations, whatever it was declared by; editions are read by rules
  const memory = newMemory();
  let archives = 0;
  const audit = async (rules: Rules | undefined, ...changes: Leak['plant'][]) => {
    archives += 1;
    const below = path.join(scratch, `planted-${archives}`);
    const archive = new Archive(folders);
    for (const change of changes) change(archive);
    const own = { ...memory, editions: new Map(rules ? [] : memory.editions) };
    try {
      return await checksOf(archive.write(below), rules ?? {}, own);
    } finally {
      rmSync(below, { recursive: true, force: true });
    }
  };
  return {
    safe: () => checksOf(folders, {}, memory),
    variant: ({ make, rules }) => audit(rules, make),
    leak: ({ from, rules, plant }) => audit(rules, from?.make ?? (() => {}), plant),
  };
}

/** The checks that find something in the last of some editions, or that it is refused. */
async function checksOf(folders: string[], rules: Rules, memory: AuditMemory): Promise<Caught[]> {
  const last = folders.at(-1) as string;
  try {
    const { findings } = await auditEdition(last, folders.slice(0, -1), { ...rules, memory });
    return [...new Set(findings.map(({ check }) => check))];
  } catch (cause) {
    if (cause instanceof Failure && cause.kind === 'edition_broken') return ['refused'];
    throw cause;
  }
}
