import type { Highs } from 'highs';
import { Failure } from '../contract/failures.ts';
import { type Component, componentsOf } from './components.ts';
import { Guarded } from './guarded.ts';
import type { System } from './system.ts';
import type { Unit } from './units.ts';

/**
 * Withhold more until every withheld count can be another by as much as it must. A component in
 * which nothing is new was protected when it was published.
 */
export class Secondary {
  readonly #components: Guarded[];

  constructor(highs: Highs, system: System) {
    const isNew = (one: Component) => one.variables.some((at) => system.variables[at]?.unit?.isNew);
    this.#components = componentsOf(system)
      .filter(isNew)
      .map((one) => new Guarded(highs, one, system.variables));
  }

  /**
   * Protect everything that is withheld now, and show again what turned out not to be needed.
   * @throws Failure audit where nothing that could be withheld would protect a count
   */
  protect(): void {
    for (const one of this.#components) {
      const bare = one.protect();
      if (bare) throw new Failure('audit', bare.unit?.table.id ?? '', bare.unit?.period ?? '');
      one.trim();
    }
  }

  /** Withhold a unit, for instance because its period is left out. */
  withhold(unit: Unit): void {
    for (const one of this.#components) one.withhold(unit);
  }

  dispose(): void {
    for (const one of this.#components) one.dispose();
  }
}
