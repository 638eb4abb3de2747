import type { Highs } from 'highs';
import type { Component } from './components.ts';
import { type Move, Moves, type Way } from './moves.ts';
import type { Variable } from './system.ts';

/** Weight of a cell that goes with its row’s base count. */
const BESIDE = 0.01;
/** What a step is worth when a count is to go as far as it can; more than all it may cost. */
const GAIN = -1e5;
/** How far a count is moved at most when it is asked how far it can go. */
const FAR = 1000;

/**
 * How far a withheld count can go, and what else has to be withheld so that it can go farther: the
 * protecting flow of Fischetti and Salazar (2000), on tables linked by what they share. A move
 * changes what is withheld for nothing, and what is new and still open at a cost; what it changes
 * must be withheld.
 */
export class Flow {
  readonly #variables: readonly Variable[];
  /** Everything open may move, at a cost. */
  readonly #open: Moves;
  /** Only what is withheld may move. */
  readonly #withheld: Moves;

  constructor(highs: Highs, component: Component, variables: readonly Variable[]) {
    this.#variables = variables;
    this.#open = new Moves(highs, component, variables);
    this.#withheld = new Moves(highs, component, variables);
    for (const at of component.variables) if (variables[at]?.unit?.state === 'open') this.hold(at);
  }

  /** The move of what is withheld alone that takes a count farthest. */
  farthest(at: number, way: Way): Move | undefined {
    return push(this.#withheld, at, way);
  }

  /** A move of what is withheld alone that takes as many of these counts up as far as they lack. */
  together(up: readonly number[], lacks: (at: number) => number): Move | undefined {
    for (const at of up) {
      this.#withheld.force(at, 1, 0, lacks(at));
      this.#withheld.cost(at, GAIN);
    }
    const move = this.#withheld.cheapest();
    for (const at of up) {
      this.#withheld.cost(at, 0);
      this.#withheld.free(at);
    }
    return move;
  }

  /** The cheapest of the moves that take a count farthest, whatever has to be withheld for it. */
  farthestAtAll(at: number, way: Way): Move | undefined {
    return push(this.#open, at, way);
  }

  /** The cheapest move that takes a count by at least `by`. */
  cheapest(at: number, way: Way, by: number): Move | undefined {
    if (way === -1 && (this.#variables[at]?.value ?? 0) < by) return undefined;
    this.#open.force(at, way, by);
    const move = this.#open.cheapest();
    this.#open.free(at);
    return move;
  }

  /** Let a count that is now withheld change for nothing. */
  release(at: number): void {
    this.#open.cost(at, 0);
    this.#withheld.free(at);
  }

  /** Let a count change at a cost only: it is open. */
  hold(at: number): void {
    this.#open.cost(at, costOf(this.#variables[at] as Variable));
    this.#withheld.hold(at);
  }

  dispose(): void {
    this.#open.dispose();
    this.#withheld.dispose();
  }
}

function push(moves: Moves, at: number, way: Way): Move | undefined {
  moves.force(at, way, 0, FAR);
  moves.cost(at, GAIN);
  const move = moves.cheapest();
  moves.cost(at, 0);
  moves.free(at);
  return move;
}

function costOf({ unit, needed }: Variable): number {
  const weight = 1 + Math.log2(1 + (unit?.size ?? 0));
  return needed > 0 ? weight : weight * BESIDE;
}
