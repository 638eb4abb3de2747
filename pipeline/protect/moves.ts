import type { Highs, Model, ModelData } from 'highs';
import type { Component } from './components.ts';
import type { Variable } from './system.ts';

/** A change of whole numbers that keeps every relation: the truth plus it is as good as the truth. */
export type Move = ReadonlyMap<number, number>;

/** Upwards or downwards. */
export type Way = 1 | -1;

/** Tolerance within which a solver’s number is a whole one. */
const WHOLE = 1e-6;
/** HiGHS’s codes of a whole-number column and of the model status “optimal”. */
const INTEGER = 1;
const OPTIMAL = 7;

/**
 * The moves of one component as a linear program that is solved again and again from its last
 * basis. Each variable has two columns, up and down; no count can fall below zero.
 */
export class Moves {
  readonly #model: Model;
  readonly #variables: readonly Variable[];
  readonly #own: readonly number[];
  readonly #places: Map<number, number>;
  readonly #infinity: number;

  constructor(highs: Highs, { variables: own, relations }: Component, all: readonly Variable[]) {
    this.#variables = all;
    this.#own = own;
    this.#infinity = highs.infinity;
    this.#places = new Map(own.map((variable, at) => [variable, 2 * at]));
    this.#model = highs.createModel(this.#data(relations));
    this.#model.options.set({ output_flag: false, solver: 'simplex' });
  }

  /** What a unit of change costs, the same both ways. */
  cost(variable: number, cost: number): void {
    const at = this.#place(variable);
    this.#model.changeColCost(at, cost);
    this.#model.changeColCost(at + 1, cost);
  }

  /** Let a count move freely, as far as it may. */
  free(variable: number): void {
    this.#bounds(variable, [0, this.#infinity], [0, this.#value(variable)]);
  }

  /** Keep a count where it is. */
  hold(variable: number): void {
    this.#bounds(variable, [0, 0], [0, 0]);
  }

  /** Let a count move one way only, by so much at least and at most. */
  force(variable: number, way: Way, least: number, most = this.#infinity): void {
    if (way === 1) this.#bounds(variable, [least, most], [0, 0]);
    else this.#bounds(variable, [0, 0], [least, Math.min(most, this.#value(variable))]);
  }

  /** The cheapest move, in whole numbers, or undefined where there is none. */
  cheapest(): Move | undefined {
    const found = this.#run();
    if (!found || isWhole(found)) return found && rounded(found);
    const count = 2 * this.#own.length;
    const every = { kind: 'range', from: 0, to: count - 1 } as const;
    this.#model.changeColsIntegrality(every, new Int32Array(count).fill(INTEGER));
    const whole = this.#run();
    this.#model.clearIntegrality();
    return whole && rounded(whole);
  }

  dispose(): void {
    this.#model.dispose();
  }

  #run(): Map<number, number> | undefined {
    this.#model.run();
    if (this.#model.getModelStatus() !== OPTIMAL) return undefined;
    const { colValue } = this.#model.getSolution();
    return new Map(
      this.#own.map((variable, at) => [
        variable,
        (colValue[2 * at] ?? 0) - (colValue[2 * at + 1] ?? 0),
      ]),
    );
  }

  #bounds(variable: number, up: [number, number], down: [number, number]): void {
    const at = this.#place(variable);
    this.#model.changeColBounds(at, ...up);
    this.#model.changeColBounds(at + 1, ...down);
  }

  #value(variable: number): number {
    return this.#variables[variable]?.value ?? 0;
  }

  #place(variable: number): number {
    return this.#places.get(variable) ?? 0;
  }

  #data(relations: Component['relations']): ModelData {
    const numCols = 2 * this.#own.length;
    const entries = relations.map(({ terms }) =>
      [...terms].flatMap(([variable, sign]) => [
        [this.#place(variable), sign] as const,
        [this.#place(variable) + 1, -sign] as const,
      ]),
    );
    const starts = [0];
    for (const row of entries) starts.push((starts.at(-1) ?? 0) + row.length);
    return {
      numCols,
      numRows: relations.length,
      colCost: new Float64Array(numCols),
      colLower: new Float64Array(numCols),
      colUpper: this.#own.flatMap((at) => [this.#infinity, this.#variables[at]?.value ?? 0]),
      rowLower: relations.map(({ slack }) => (slack === null ? 0 : -slack)),
      rowUpper: relations.map(({ slack }) => (slack === null ? 0 : this.#infinity)),
      matrix: {
        format: 'csr',
        numRows: relations.length,
        numCols,
        starts,
        indices: entries.flatMap((row) => row.map(([at]) => at)),
        values: entries.flatMap((row) => row.map(([, sign]) => sign)),
      },
    };
  }
}

function isWhole(found: Map<number, number>): boolean {
  return [...found.values()].every((value) => Math.abs(value - Math.round(value)) < WHOLE);
}

function rounded(found: Map<number, number>): Move {
  const moved = [...found].map(([variable, value]) => [variable, Math.round(value)] as const);
  return new Map(moved.filter(([, value]) => value !== 0));
}
