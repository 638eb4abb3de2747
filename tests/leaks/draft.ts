import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Manifest, WITHHELD } from '../../pipeline/contract/edition.ts';
import { calendarOf, type Table } from '../../pipeline/contract/table.ts';
import { table as tableOf } from '../../pipeline/contract/tables.ts';
import { Sheet } from './sheet.ts';

type Listed = Pick<Table, 'id' | 'measures'>;

/** An edition that may be changed; only what was changed is written anew. */
export class Draft {
  readonly id: string;
  readonly #folder: string;
  readonly #sheets = new Map<string, Sheet>();
  readonly #files = new Map<string, string | null>();
  #manifest: Manifest | undefined;

  constructor(folder: string) {
    this.id = path.basename(folder);
    this.#folder = folder;
  }

  /** Its manifest, to be changed; what it says of changed tables is set right on writing. */
  get manifest(): Manifest {
    this.#manifest ??= JSON.parse(readFileSync(path.join(this.#folder, 'manifest.json'), 'utf8'));
    return this.#manifest as Manifest;
  }

  listed(id: string): Manifest['tables'][number] | undefined {
    return this.manifest.tables.find((one) => one.id === id);
  }

  /** A table, to be changed. */
  sheet(id: string): Sheet {
    const known = this.#sheets.get(id);
    if (known) return known;
    const text = readFileSync(path.join(this.#folder, `${id}.csv`), 'utf8');
    const made = new Sheet(text, tableOf(id));
    this.#sheets.set(id, made);
    return made;
  }

  /** Another file, or another text for one of its files. */
  put(name: string, text: string): void {
    this.#files.set(name, text);
  }

  drop(name: string): void {
    this.#files.set(name, null);
  }

  /** List a table in the manifest, with what is said of its file set right. */
  list({ id, measures }: Listed, text: string, leftOut: readonly string[] = []): void {
    const { tables } = this.manifest;
    const counts = countsOf(text, measures.length);
    const entry = { id, file: `${id}.csv`, left_out: [...leftOut], ...counts };
    const at = tables.findIndex((one) => one.id === id);
    tables.splice(at < 0 ? tables.length : at, at < 0 ? 0 : 1, entry);
    this.put(entry.file, text);
  }

  /** Take a period out of a table and say that it is left out. */
  leaveOut(table: Table, period: string): void {
    const sheet = this.sheet(table.id);
    const shown = sheet.rows.filter(
      (row) => sheet.get(row, calendarOf(table)?.id ?? '') !== period,
    );
    if (shown.length === sheet.rows.length) return;
    sheet.rows.splice(0, sheet.rows.length, ...shown);
    const entry = this.listed(table.id);
    entry?.left_out.push(period);
    entry?.left_out.sort();
  }

  /** Undo that a period of a table was left out. */
  showAgain({ id }: Table, period: string): void {
    this.#sheets.delete(id);
    this.sheet(id);
    const entry = this.listed(id);
    if (entry) entry.left_out = entry.left_out.filter((one) => one !== period);
  }

  /** Write it below a folder if anything was changed; where it stands then. */
  write(below: string): string {
    if (!this.#manifest && this.#sheets.size === 0 && this.#files.size === 0) return this.#folder;
    for (const [id, sheet] of this.#sheets)
      this.list(tableOf(id), sheet.text(), this.listed(id)?.left_out ?? []);
    const written = new Map(this.#files);
    if (!written.has('manifest.json'))
      written.set('manifest.json', JSON.stringify(this.manifest, null, 2));
    const to = path.join(below, this.id);
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(this.#folder))
      if (!written.has(name)) linkSync(path.join(this.#folder, name), path.join(to, name));
    for (const [name, text] of written) {
      if (text === null) continue;
      mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
      writeFileSync(path.join(to, name), text);
    }
    return to;
  }
}

function countsOf(text: string, measures: number) {
  const rows = text.trimEnd().split('\r\n').length - 1;
  const withheld = text.split(WITHHELD).length - 1;
  const bytes = Buffer.byteLength(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { rows, cells: rows * measures, withheld, bytes, sha256 };
}
