import type { Cell, Row } from '../../../site/editions/schema.ts';

/** Valid appeals of one code over periods, as a published table has them. */
export function rowsOf(
  period: string,
  code: string,
  counts: Record<string, Record<string, Cell>>,
): Row[] {
  const periods = [...new Set(Object.values(counts).flatMap((one) => Object.keys(one)))].sort();
  return periods.flatMap((at) =>
    Object.entries(counts).flatMap(([name, one]) => {
      const valid = one[at];
      if (valid === undefined) return [];
      const keys = {
        [period]: at,
        [code]: name,
        [`${code}_zh`]: `${name}类`,
        [`${code}_en`]: name,
      };
      return [{ keys, cells: { valid } }];
    }),
  );
}

/** Twelve months of a year with the same count each, but for those given. */
export function year(number: number, each: Cell, but: Record<number, Cell> = {}) {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => {
      const month = at + 1;
      const count = but[month] === undefined ? each : but[month];
      return [`${number}-${String(month).padStart(2, '0')}`, count];
    }),
  );
}
