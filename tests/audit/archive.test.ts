import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { auditArchive, auditEdition, newMemory } from '../../pipeline/audit/audit.ts';
import { gate } from '../../pipeline/audit/gate.ts';
import { refusal } from '../../pipeline/audit/refusal.ts';
import { audit } from '../../pipeline/commands/audit.ts';
import { auditSchema } from '../../pipeline/contract/edition.ts';
import { newArchive, plant, writeEdition } from './edition.ts';
import { CLEAN, draw, SMALL_TABLES as tables } from './small-world.ts';

const QUARTERS = ['2014Q1', '2014Q2', '2014Q3'].map((period) => ({ ...CLEAN, period }));

/** An archive of editions with a quarter more each. */
function grown(): { archive: string; folders: string[] } {
  const archive = newArchive();
  const folders = QUARTERS.map((_, at) =>
    writeEdition(archive, at + 1, draw(...QUARTERS.slice(0, at + 1))),
  );
  return { archive, folders };
}

describe('an archive', () => {
  test('is audited edition by edition, each against all before it', async () => {
    const { archive } = grown();
    const told: string[] = [];
    const audited = await auditArchive(archive, (edition) => told.push(edition), { tables });
    expect(told).toEqual(['001', '002', '003']);
    expect(audited.map(({ result }) => result.findings)).toEqual([[], [], []]);
    expect(audited.map(({ result }) => auditSchema.parse(result.counts))).toEqual(
      [1, 2, 3].map((n) => expect.objectContaining({ tables: 3, editions: n })),
    );
  });

  test('counts what it read and solved', async () => {
    const { folders } = grown();
    const { counts } = await auditEdition(folders[1] as string, folders.slice(0, 1), { tables });
    // 2 quarters of 5 + 3 + 15 base cells and 15 of what was assigned, 4 of each withheld
    expect(counts).toMatchObject({
      published: 2 * (23 + 15 - 8),
      withheld: 16,
      sensitive: 8,
      certificates: 8,
      revised: 23,
      // each withheld row holds an inequality and each margin of the block an equation; three more
      // say that the cube adds up to the groups, and nothing is said twice
      relations: 2 * (4 + 4 + 3),
    });
    expect(counts.intervals).toBeGreaterThan(0);
    expect(counts.intervals).toBeLessThanOrEqual(counts.sensitive);
  });

  test('gives the same result again, with or without a memory of earlier audits', async () => {
    const { archive } = grown();
    const once = await auditArchive(archive, undefined, { tables });
    const memory = newMemory();
    await auditArchive(archive, undefined, { tables, memory });
    const solved = memory.verdicts.size;
    expect(await auditArchive(archive, undefined, { tables, memory })).toEqual(once);
    expect(memory.verdicts.size).toBe(solved);
  });

  test('whose manifest is broken is not audited', async () => {
    const { folders } = grown();
    plant(folders[0] as string, 'manifest.json', () => '{}');
    await expect(auditEdition(folders[0] as string, [], { tables })).rejects.toMatchObject({
      kind: 'edition_broken',
    });
  });
});

describe('what is told', () => {
  test('is tables and checks, never a value', async () => {
    const draft = writeEdition(newArchive(), 1, draw({ ...CLEAN, withheld: [[4, 0]] }));
    const { findings } = await auditEdition(draft, [], { tables });
    const { message, exit } = refusal('001', findings);
    expect(message).toContain('edition 001 (cross: recovered ×1)');
    expect(exit).toBe(37);
  });

  test('stops an edition from being published', async () => {
    const draft = writeEdition(newArchive(), 1, draw(CLEAN));
    await expect(gate(draft, [], newMemory())).rejects.toMatchObject({ kind: 'audit', exit: 37 });
  });

  /** The exit code of the command and what it printed. */
  async function command(folder: string): Promise<{ code: number; said: string }> {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(text));
    const code = await audit.run([folder]);
    log.mockRestore();
    return { code, said: said.join('\n') };
  }

  test('by the command: nothing to audit', async () => {
    const { code, said } = await command(newArchive());
    expect(code).toBe(0);
    expect(said).toMatch(/还没有已发布的期|holds no edition yet/);
  });

  test('by the command: what was found, with the exit code of a failed audit', async () => {
    const archive = newArchive();
    writeEdition(archive, 1, draw(CLEAN));
    const { code, said } = await command(archive);
    expect(code).toBe(37);
    expect(said).toMatch(/funnel_by_month {2}declared ×1/);
  });

  test('by the command: a folder that is not there, or too many', async () => {
    const archive = path.join(newArchive(), 'none');
    await expect(audit.run([archive])).rejects.toMatchObject({ kind: 'missing_file' });
    mkdirSync(archive);
    writeFileSync(path.join(archive, 'README.md'), '');
    await expect(audit.run([archive, archive])).rejects.toMatchObject({ kind: 'usage' });
  });
});
