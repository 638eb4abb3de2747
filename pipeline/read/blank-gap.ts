import type { Note } from '../contract/source.ts';

/** Blank rows that a table may hold without a word. */
const USUAL = 3;

/** Notices rows that stand below a longer gap: they may be a second table, or leftovers. */
export class BlankGap {
  readonly #gaps: { row: number; count: number }[] = [];
  #blank = 0;
  #rows = 0;

  blank(): void {
    this.#blank++;
  }

  /** @param row number of a row that holds something, as a spreadsheet shows it */
  row(row: number): void {
    if (this.#rows > 0 && this.#blank > USUAL) this.#gaps.push({ row, count: 0 });
    const gap = this.#gaps.at(-1);
    if (gap) gap.count++;
    this.#blank = 0;
    this.#rows++;
  }

  /** One note a gap, with the number of rows below it. */
  get notes(): Note[] {
    return this.#gaps.map(({ row, count }) => ({
      kind: 'below_gap',
      place: `第 ${row} 行起 / from row ${row}`,
      count,
    }));
  }
}
