import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Draft } from './draft.ts';
import type { Sheet } from './sheet.ts';

/** The editions of an archive, oldest first, of which any may be changed. */
export class Archive {
  readonly editions: readonly Draft[];

  constructor(folders: readonly string[]) {
    this.editions = folders.map((folder) => new Draft(folder));
  }

  get last(): Draft {
    return this.editions.at(-1) as Draft;
  }

  /** Change a row in every edition that has it, as if it had never been otherwise. */
  everywhere(
    table: string,
    codes: readonly string[],
    change: (row: string[], sheet: Sheet) => void,
  ): void {
    for (const edition of this.editions) {
      const sheet = edition.sheet(table);
      const row = sheet.find(codes);
      if (row) change(row, sheet);
    }
  }

  /** Write what was changed below a folder; where each edition stands then. */
  write(below: string): string[] {
    const written: string[] = [];
    for (const edition of this.editions) {
      const before = written.at(-1);
      // every edition names the hash of the one before: after a changed one all are written anew
      if (before?.startsWith(below) && edition.manifest.previous)
        edition.manifest.previous.sha256 = hashOf(before);
      written.push(edition.write(below));
    }
    return written;
  }
}

function hashOf(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'manifest.json')))
    .digest('hex');
}
