import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { editionId, manifestSchema } from '../../contract/edition.ts';
import { Failure } from '../../contract/failures.ts';
import type { RateId } from '../../contract/measures.ts';
import type { Policy } from '../../contract/policy.ts';
import type { Table } from '../../contract/table.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** A manifest that may still lack the counts of its audit, and its list. */
const draftSchema = manifestSchema.partial({ audit: true, checklist: true });

/** Columns of rates a table’s CSV may have beside the declared ones, by table id. */
export type RateColumns = Readonly<Record<string, readonly RateId[]>>;

/** What is to be read: the declared tables, and rates printed in them if there are any. */
export interface Declared {
  tables: readonly Table[];
  rateColumns: RateColumns;
}

/** An edition as a reader of its folder sees it. */
export interface Edition {
  id: string;
  /** Number of its forum. */
  forum: number;
  policy: Policy;
  /** Withdrawn editions whose new periods this one counts anew. */
  recounts: readonly string[];
  /** Entries of the folder, by name. */
  files: string[];
  /** The manifest’s list of tables. */
  listed: z.infer<typeof draftSchema>['tables'];
  /** The declared tables whose file is there, by table id. */
  sheets: ReadonlyMap<string, Sheet>;
}

/**
 * Read an edition or the draft of one.
 * @throws Failure edition_broken when its manifest is missing or not of this contract
 */
export function readEdition(folder: string, { tables, rateColumns }: Declared): Edition {
  const { forum, issue, policy, recounts, tables: listed } = readManifest(folder);
  const sheets = tables.flatMap((table) => {
    const file = listed.find(({ id }) => id === table.id)?.file ?? '';
    if (file === '' || !existsSync(path.join(folder, file))) return [];
    const text = readFileSync(path.join(folder, file), 'utf8');
    return [[table.id, readSheet(text, table, rateColumns[table.id] ?? [])] as const];
  });
  const files = readdirSync(folder).sort();
  return {
    id: editionId(forum.number, issue),
    forum: forum.number,
    policy,
    recounts,
    files,
    listed,
    sheets: new Map(sheets),
  };
}

/** The edition a manifest says it follows, if it can be read and names one. */
export function readPrevious(folder: string): string | null {
  const file = path.join(folder, 'manifest.json');
  const manifest = existsSync(file) ? jsonOf(readFileSync(file, 'utf8')) : null;
  const { previous } = (manifest ?? {}) as { previous?: { edition?: string } | null };
  return previous?.edition ?? null;
}

function readManifest(folder: string): z.infer<typeof draftSchema> {
  const file = path.join(folder, 'manifest.json');
  const id = path.basename(folder);
  const broken = (zh: string, en: string) =>
    new Failure(
      'edition_broken',
      { zh: `第 ${id} 期`, en: `edition ${id}` },
      { zh: `manifest.json ${zh}`, en: `manifest.json ${en}` },
    );
  if (!existsSync(file)) throw broken('缺失', 'is missing');
  const parsed = draftSchema.safeParse(jsonOf(readFileSync(file, 'utf8')));
  if (!parsed.success) throw broken('格式不符', 'is not as declared');
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
