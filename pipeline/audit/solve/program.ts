import type { Highs } from 'highs';
import { LARGEST, modelData } from './model-data.ts';
import type { System } from './system.ts';

/** Which end of an unknown is asked for. */
export type End = 'least' | 'most';

/** The end of an unknown and a table that reaches it. */
export interface Optimum {
  value: number;
  at: Float64Array;
}

/** A system that can be asked for the ends of one unknown after the other. */
export interface Program {
  /** @returns null when nothing satisfies the system */
  end: (unknown: number, end: End) => Optimum | null;
  /**
   * A table in which as many of these unknowns as can be are as large as they may be here.
   * @returns null when nothing satisfies the system with these limits
   */
  spread: (unknowns: readonly number[], most: (unknown: number) => number) => Float64Array | null;
  /** Frees the solver’s memory. */
  close: () => void;
}

/** Primal simplex starts from the last vertex, which a new question leaves feasible. */
const WARM = { presolve: 'off', solver: 'simplex', simplex_strategy: 4 };
/** Tables of whole numbers; a search that grows past these nodes is given up. */
const WHOLE = { mip_max_nodes: 2_000, mip_rel_gap: 0, mip_abs_gap: 0.5 };

/**
 * Open a system in the solver.
 * @param whole whether every unknown must be a whole number
 * @throws Error when the solver ends without an answer
 */
export function openProgram(highs: Highs, system: System, whole: boolean): Program {
  const model = highs.createModel(modelData(system, whole));
  model.options.set({ output_flag: false, ...(whole ? WHOLE : WARM) });
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  let asked = 0;
  return {
    end: (unknown, end) => {
      model.changeColCost(asked, 0);
      model.changeColCost(unknown, end === 'least' ? 1 : -1);
      asked = unknown;
      const { modelStatus } = model.run();
      if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return null;
      const at = model.getSolution().colValue;
      if (modelStatus !== optimal && !whole) throw new Error(`solver status ${modelStatus}`);
      return { value: at[unknown] ?? 0, at };
    },
    spread: (unknowns, most) => {
      model.changeColCost(asked, 0);
      for (const unknown of unknowns) {
        model.changeColCost(unknown, -1);
        model.changeColBounds(unknown, 0, most(unknown));
      }
      const { modelStatus } = model.run();
      const at = modelStatus === optimal ? model.getSolution().colValue : null;
      for (const unknown of unknowns) {
        model.changeColCost(unknown, 0);
        model.changeColBounds(unknown, 0, LARGEST);
      }
      return at;
    },
    close: () => model.dispose(),
  };
}
