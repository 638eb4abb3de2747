import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Source } from '../../pipeline/contract/source.ts';
import { type ReadHints, readFile } from '../../pipeline/read/read.ts';
import { openWorld, type World } from '../../pipeline/world.ts';

export const HEADERS = ['编号', '日期', '地市', '类别'];

/** A world and a folder that live as long as the tests of one file. */
export class Reading {
  world!: World;
  folder!: string;

  constructor() {
    beforeAll(async () => {
      this.world = await openWorld({ threads: 2 });
      this.folder = mkdtempSync(path.join(tmpdir(), 'read-'));
    });
    afterAll(async () => {
      await this.world.close();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  file(content: string | Uint8Array, name = 'export.csv'): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  hints(hints: Partial<ReadHints> = {}): ReadHints {
    return { headers: HEADERS, fillable: [], ...hints };
  }

  read(content: string | Uint8Array, hints: Partial<ReadHints> = {}, name?: string) {
    return readFile(this.world, this.file(content, name), this.hints(hints));
  }

  /** The rows of a source: row number, defect and cells, in the order of the relation. */
  async rows(source: Source): Promise<(string | number | null)[][]> {
    const cells = source.headers.map((_, i) => `c${i}`).join(', ');
    const number = source.rowNumber ?? `row_number() over () + ${source.firstRow - 1}`;
    const rows = await this.world.rows<Record<string, string | number | null>>(
      `select cast(${number} as integer) as n, ${source.defect} as d, ${cells} from ${source.relation}`,
    );
    return rows.map(({ n, d, ...row }) => [n ?? null, d ?? null, ...Object.values(row)]);
  }
}

/** The count of a kind of note, added up over its places. */
export function noted({ notes }: Source, kind: Source['notes'][number]['kind']): number {
  return notes.filter((note) => note.kind === kind).reduce((sum, { count }) => sum + count, 0);
}
