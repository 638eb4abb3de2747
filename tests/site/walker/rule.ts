import type { HiddenRow } from './hidden.ts';
import type { Note } from './note.ts';
import type { Source } from './sources.ts';

/** One way in which a file could tell of a hidden figure. */
export interface Rule {
  name: string;
  /** Kinds of files it reads; all where there are none. */
  kinds: readonly string[];
  look: (source: Source, rows: readonly HiddenRow[], note: Note) => void;
}
