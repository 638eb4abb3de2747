import path from 'node:path';
import type { AuditCounts } from '../contract/edition.ts';
import type { Table } from '../contract/table.ts';
import { TABLES } from '../contract/tables.ts';
import { componentsOf } from './attack/components.ts';
import { type Model, modelOf } from './attack/model.ts';
import type { Solved } from './attack/solved.ts';
import { certificate } from './checks/certificate.ts';
import { declared } from './checks/declared.ts';
import { interval } from './checks/interval.ts';
import { rates } from './checks/rates.ts';
import { recounted } from './checks/recounted.ts';
import { recovered } from './checks/recovered.ts';
import { revised } from './checks/revised.ts';
import { shape } from './checks/shape.ts';
import { sums } from './checks/sums.ts';
import { threshold } from './checks/threshold.ts';
import { tooFine } from './checks/too-fine.ts';
import { countsOf } from './counts.ts';
import { distinct, type Finding } from './finding.ts';
import { type AuditMemory, newMemory, recallEdition, recallVerdict } from './memory.ts';
import { editionFolders } from './read/archive.ts';
import { type Declared, type Edition, type RateColumns, readEdition } from './read/edition.ts';

export type { Finding } from './finding.ts';
export { type AuditMemory, newMemory } from './memory.ts';

export interface AuditResult {
  /** What was found, each once; an edition may be published only when there is nothing. */
  findings: Finding[];
  counts: AuditCounts;
}

export interface AuditOptions {
  /** Declarations to audit by; those of the contract unless told otherwise. */
  tables?: readonly Table[];
  /** Columns of rates, named as in the contract, that a table’s CSV may have after its own. */
  rateColumns?: RateColumns;
  /** Kept between audits with the same declarations, so that nothing is solved twice. */
  memory?: AuditMemory;
}

/**
 * Attack an edition, or the draft of one, with all that it and the editions before it say. Reads
 * nothing but these folders.
 *
 * @param earlier folders of the editions before it, oldest first
 * @throws Failure edition_broken when a manifest is missing or not of this contract
 */
export async function auditEdition(
  folder: string,
  earlier: readonly string[],
  options: AuditOptions = {},
): Promise<AuditResult> {
  const { tables = TABLES, rateColumns = {}, memory = newMemory() } = options;
  const rules = { tables, rateColumns };
  const before = earlier.map((one) => recallEdition(memory, one, rules));
  return auditRead([...before, readEdition(folder, rules)], rules, memory);
}

/** Audit every edition of an archive in order, each against all before it. */
export async function auditArchive(
  archive: string,
  onEdition: (edition: string, result: AuditResult) => void = () => {},
  options: AuditOptions = {},
): Promise<{ edition: string; result: AuditResult }[]> {
  const memory = options.memory ?? newMemory();
  const audited = [];
  const folders = editionFolders(archive);
  for (const [at, folder] of folders.entries()) {
    const result = await auditEdition(folder, folders.slice(0, at), { ...options, memory });
    const edition = path.basename(folder);
    onEdition(edition, result);
    audited.push({ edition, result });
  }
  return audited;
}

/** @param editions in order; the last is the one under audit */
async function auditRead(
  editions: readonly Edition[],
  rules: Declared,
  memory: AuditMemory,
): Promise<AuditResult> {
  const current = editions.at(-1) as Edition;
  const { standing, replaced } = apart(editions);
  const model = modelOf(standing, rules.tables);
  const solved = await solve(model, memory);
  const changes = revised(standing, rules.tables);
  const findings = distinct([
    ...declared(current, rules),
    ...shape(current),
    ...threshold(model),
    ...tooFine(model),
    ...rates(current),
    ...changes.findings,
    ...recounted(current, replaced, rules.tables),
    ...sums(model, solved),
    ...recovered(solved, current.id),
    ...interval(solved, current.id),
    ...certificate(solved, current.id),
  ]);
  return { findings, counts: countsOf(model, solved, changes.compared) };
}

/**
 * Editions that were withdrawn and whose periods were counted anew, apart from all the others: they
 * do not speak of the same counts.
 */
function apart(editions: readonly Edition[]): { standing: Edition[]; replaced: Edition[] } {
  const anew = new Set(editions.flatMap(({ recounts }) => recounts));
  return {
    standing: editions.filter(({ id }) => !anew.has(id)),
    replaced: editions.filter(({ id }) => anew.has(id)),
  };
}

async function solve(model: Model, memory: AuditMemory): Promise<Solved[]> {
  const solved = [];
  for (const { unknowns, system } of componentsOf(model.unknowns, model.relations))
    solved.push({ unknowns, verdict: await recallVerdict(memory, system) });
  return solved;
}
