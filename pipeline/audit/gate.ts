import path from 'node:path';
import type { AuditCounts } from '../contract/edition.ts';
import { type AuditMemory, auditEdition } from './audit.ts';
import { refusal } from './refusal.ts';

/**
 * Let an edition pass only if the audit finds nothing in it.
 * @throws Failure audit, naming the tables and the checks
 */
export async function gate(
  draft: string,
  earlier: readonly string[],
  memory: AuditMemory,
): Promise<AuditCounts> {
  const { findings, counts } = await auditEdition(draft, earlier, { memory });
  if (findings.length > 0) throw refusal(path.basename(draft).replace('.draft-', ''), findings);
  return counts;
}
