import type { Move, Way } from './moves.ts';

/** How far each count is known to go up and down, by moves in whole numbers from the truth. */
export class Reach {
  #moves: Move[] = [];
  readonly #far = { 1: new Map<number, number>(), [-1]: new Map<number, number>() };

  /** Remember a move. */
  add(move: Move): void {
    this.#moves.push(move);
    for (const [at, change] of move) {
      const far = this.#far[change > 0 ? 1 : -1];
      far.set(at, Math.max(far.get(at) ?? 0, Math.abs(change)));
    }
  }

  /** How far a count goes one way. */
  of(at: number, way: Way): number {
    return this.#far[way].get(at) ?? 0;
  }

  /** What is left without the moves that change any of these counts. */
  without(held: readonly number[]): Reach {
    const left = new Reach();
    for (const move of this.#moves) if (!held.some((at) => move.has(at))) left.add(move);
    return left;
  }
}
