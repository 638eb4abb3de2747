import type { Note } from '../contract/source.ts';

/** Counts of what was noticed, by kind and place, in the order in which they first came up. */
export class NoteCounter {
  readonly #notes = new Map<string, Note>();

  add(kind: Note['kind'], place: string, count = 1): void {
    const key = `${kind} ${place}`;
    const note = this.#notes.get(key) ?? { kind, place, count: 0 };
    if (count > 0) this.#notes.set(key, { ...note, count: note.count + count });
  }

  get notes(): Note[] {
    return [...this.#notes.values()];
  }
}
