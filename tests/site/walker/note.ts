import { type HiddenRow, nameOf } from './hidden.ts';

/** Something that tells of a hidden figure: the rule, the file and the row, never the value. */
export interface Finding {
  rule: string;
  file: string;
  what: string;
}

/** What one rule notes. */
export interface Note {
  /** Something tells of a hidden figure. */
  find: (file: string, what: HiddenRow | string) => void;
  /** A place of a hidden row was looked at. */
  meet: (file: string, row: HiddenRow) => void;
}

/** What a walk found, and what it looked at: a walk that met nothing has shown nothing. */
export class Notes {
  readonly findings: Finding[] = [];
  readonly #met = new Map<string, Set<string>>();

  /** The note of a rule. */
  of(rule: string): Note {
    return {
      find: (file, what) => this.#find(rule, file, typeof what === 'string' ? what : nameOf(what)),
      meet: (file, row) => {
        const key = `${rule} ${nameOf(row)}`;
        this.#met.set(key, (this.#met.get(key) ?? new Set<string>()).add(file));
      },
    };
  }

  /** Files in which a rule met a row. */
  met(rule: string, row: HiddenRow): string[] {
    return [...(this.#met.get(`${rule} ${nameOf(row)}`) ?? [])];
  }

  #find(rule: string, file: string, what: string): void {
    const isKnown = this.findings.some(
      (one) => one.rule === rule && one.file === file && one.what === what,
    );
    if (!isKnown) this.findings.push({ rule, file, what });
  }
}
