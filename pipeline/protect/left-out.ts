import type { Policy } from '../contract/policy.ts';
import type { Table } from '../contract/table.ts';
import type { Earlier } from './earlier.ts';
import type { Unit } from './units.ts';

/** The periods left out of tables, because too much of them would have to be withheld. */
export class LeftOut {
  readonly #earlier: Earlier;
  readonly #now = new Map<string, string[]>();

  constructor(earlier: Earlier) {
    this.#earlier = earlier;
  }

  /** Periods left out of a table, in this edition or an earlier one, oldest first. */
  of(table: Table): string[] {
    return [...this.#earlier.leftOut(table), ...(this.#now.get(table.id) ?? [])].sort();
  }

  /**
   * Leave out what has become too fine, and withhold it.
   * @returns whether anything was added
   */
  add(units: readonly Unit[], policy: Policy, withhold: (unit: Unit) => void): boolean {
    let added = false;
    for (const own of periodsOf(units.filter(({ isNew }) => isNew))) {
      const [{ table, period }] = own as [Unit];
      if (this.#now.get(table.id)?.includes(period) || !tooFine(own, policy)) continue;
      this.#now.set(table.id, [...(this.#now.get(table.id) ?? []), period]);
      for (const unit of own) withhold(unit);
      added = true;
    }
    return added;
  }
}

/** Whether more of a period’s cells or records are withheld than the policy lets be. */
export function tooFine(units: readonly Unit[], { left_out: limits }: Policy): boolean {
  const withheld = units.filter(({ state }) => state === 'withheld');
  if (withheld.length > limits.cells * units.length) return true;
  // answers overlap each other, so that only rows with a base count can be added up
  const addsUp = units.every(({ table }) => table.base !== null && !table.overlapping);
  return addsUp && sizeOf(withheld) > limits.records * sizeOf(units);
}

function periodsOf(units: readonly Unit[]): Unit[][] {
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.table.id} ${unit.period}`;
    found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return [...found.values()];
}

function sizeOf(units: readonly Unit[]): number {
  return units.reduce((sum, { size }) => sum + size, 0);
}
