import type { Highs } from 'highs';
import type { Component } from './components.ts';
import { Flow } from './flow.ts';
import type { Move, Way } from './moves.ts';
import { Reach } from './reach.ts';
import type { Variable } from './system.ts';
import type { Unit } from './units.ts';

/** One component while it is being protected. */
export class Guarded {
  readonly #flow: Flow;
  readonly #own: readonly number[];
  readonly #variables: readonly Variable[];
  readonly #units = new Map<Unit, number[]>();
  /** What was withheld only to protect something else. */
  readonly #added = new Set<Unit>();
  #reach = new Reach();

  constructor(highs: Highs, component: Component, variables: readonly Variable[]) {
    this.#flow = new Flow(highs, component, variables);
    this.#own = component.variables;
    this.#variables = variables;
    for (const at of component.variables) {
      const { unit } = variables[at] as Variable;
      if (unit) this.#units.set(unit, [...(this.#units.get(unit) ?? []), at]);
    }
  }

  /**
   * Withhold until every withheld count can differ as it must.
   * @returns a count that nothing can protect, if there is one
   */
  protect(): Variable | undefined {
    for (let bare = this.#manyAtOnce(); bare.length > 0; bare = this.#manyAtOnce())
      for (const at of bare) {
        for (const step of this.#steps(at)) if (this.#lacks(at) > 0) this.#take(step());
        if (this.#lacks(at) > 0) return this.#variables[at];
      }
    return undefined;
  }

  /** Show again, largest first, what everything else is protected without. */
  trim(): void {
    for (const unit of [...this.#added].sort((a, b) => b.size - a.size)) {
      const before = this.#reach;
      this.#reach = before.without(this.#of(unit));
      this.#show(unit);
      const safe = this.#bare().every((at) => {
        for (const way of [1, -1] as const)
          if (this.#lacks(at) > 0) this.#take(this.#flow.farthest(at, way));
        return this.#lacks(at) === 0;
      });
      if (safe) continue;
      this.#reach = before;
      this.#hide(unit);
    }
  }

  /** Withhold a unit whatever it protects. */
  withhold(unit: Unit): void {
    this.#hide(unit);
    this.#added.delete(unit);
  }

  dispose(): void {
    this.#flow.dispose();
  }

  /**
   * Move half of the bare counts up while the other half makes room, in ever other halves. One
   * solution shows for many counts that they can differ; what is left is asked one by one.
   *
   * @returns what is still bare
   */
  #manyAtOnce(): number[] {
    const bare = this.#bare();
    for (let half = 1; half < bare.length; half *= 2)
      for (const side of [0, half]) {
        const up = bare.filter((at, place) => (place & half) === side && this.#lacks(at) > 0);
        if (up.length > 0) this.#take(this.#flow.together(up, (at) => this.#lacks(at)));
      }
    return this.#bare();
  }

  /** Ever dearer ways to let a count go farther: by what is withheld, by more, whatever it takes. */
  #steps(at: number): (() => Move | undefined)[] {
    const asFarAsNeeded = (way: Way) =>
      this.#flow.cheapest(at, way, this.#reach.of(at, way) + this.#lacks(at));
    return [
      () => this.#flow.farthest(at, 1),
      () => this.#flow.farthest(at, -1),
      () => asFarAsNeeded(1),
      () => asFarAsNeeded(-1),
      () => this.#flow.farthestAtAll(at, 1),
      () => asFarAsNeeded(-1),
    ];
  }

  /** Withheld counts that cannot differ enough yet. */
  #bare(): number[] {
    return this.#own.filter(
      (at) => this.#variables[at]?.unit?.state === 'withheld' && this.#lacks(at) > 0,
    );
  }

  /** How much farther a count must be able to go. */
  #lacks(at: number): number {
    const { needed } = this.#variables[at] as Variable;
    return Math.max(0, needed - this.#reach.of(at, 1) - this.#reach.of(at, -1));
  }

  #take(move: Move = new Map()): void {
    for (const at of move.keys()) {
      const { unit } = this.#variables[at] as Variable;
      if (unit?.state !== 'open') continue;
      this.#hide(unit);
      this.#added.add(unit);
    }
    this.#reach.add(move);
  }

  #of(unit: Unit): number[] {
    return this.#units.get(unit) ?? [];
  }

  #hide(unit: Unit): void {
    unit.state = 'withheld';
    for (const at of this.#of(unit)) this.#flow.release(at);
  }

  #show(unit: Unit): void {
    unit.state = 'open';
    this.#added.delete(unit);
    for (const at of this.#of(unit)) this.#flow.hold(at);
  }
}
