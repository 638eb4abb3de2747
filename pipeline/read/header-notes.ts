import type { Note } from '../contract/source.ts';
import type { Header } from './header-row.ts';

/** What is worth telling about where a header stands. */
export function headerNotes({ index, height, joined }: Header): Note[] {
  const notes: Note[] = [];
  const row = index + 1;
  if (index > 0)
    notes.push({ kind: 'header_row', place: `第 ${row} 行 / row ${row}`, count: index });
  if (height === 2) {
    const place = `第 ${row}–${row + 1} 行 / rows ${row}–${row + 1}`;
    notes.push({ kind: 'header_joined', place, count: joined });
  }
  return notes;
}
