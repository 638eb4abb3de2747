import { type Cell, cell, key, type Row } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import type { Lang } from '../i18n/lang.ts';

/** Valid appeals of one code, or of several together, period by period; null where withheld. */
export interface Counts {
  /** The codes, joined. */
  code: string;
  /** Their names, joined: 广州市·工资、合同与解除. */
  name: Record<Lang, string>;
  /** The same one by one. */
  names: readonly Record<Lang, string>[];
  /** Periods the table lists; one that is left out is not there. */
  byPeriod: ReadonlyMap<string, Cell>;
}

/** The valid appeals of a table by its codes, in published order. */
export function countsOf(rows: readonly Row[], period: string, codes: readonly string[]): Counts[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const code = codes.map((one) => key(row, one)).join(' ');
    found.set(code, [...(found.get(code) ?? []), row]);
  }
  return [...found].map(([code, own]) => {
    const names = namesOf(own, codes);
    return {
      ...{ code, names },
      name: {
        zh: names.map(({ zh }) => zh).join('·'),
        en: names.map(({ en }) => en).join(', '),
      },
      byPeriod: new Map(own.map((row) => [key(row, period), cell(row, 'valid')])),
    };
  });
}

/** Names of the codes as the newest row has them. */
function namesOf(rows: readonly Row[], codes: readonly string[]): Counts['names'] {
  const row = rows.at(-1);
  if (!row) return [];
  return codes.map((one) => ({ zh: codeName(row, one, 'zh'), en: codeName(row, one, 'en') }));
}
