/** What is asked of an unknown of a system. */
export interface Asked {
  /** Counts from 1 to one less than this must stay unknown; 0 where nothing is small. */
  threshold: number;
  /** Whether it must stay in doubt by the threshold. */
  sensitive: boolean;
}

/** Σ coef · unknown + constant is 0, or is at least 0; whole numbers throughout. */
export interface Row {
  equal: boolean;
  constant: number;
  /** Unknowns by number, ascending, with their coefficients. */
  terms: (readonly [unknown: number, coef: number])[];
}

/** Unknown whole numbers ≥ 0 and everything that ties them to each other. */
export interface System {
  asked: readonly Asked[];
  rows: readonly Row[];
}

/** A value for every unknown of a system. */
export type Table = readonly number[];

/** A system with its relations in a fixed order, so that it is always solved the same way. */
export function inOrder({ asked, rows }: System): System {
  const lines = new Map(rows.map((row) => [lineOf(row), row]));
  return { asked, rows: [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) };
}

/** A text that is the same for the same system, its relations in order. */
export function textOf({ asked, rows }: System): string {
  const unknowns = asked.map(({ threshold, sensitive }) => `${threshold}${sensitive ? '!' : ''}`);
  return [unknowns.join(' '), ...rows.map(lineOf)].join('\n');
}

function lineOf({ equal, constant, terms }: Row): string {
  return `${equal ? '=' : '≥'}${constant} ${terms.join(' ')}`;
}
