import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import type { Archive } from '../archive.ts';
import type { Draft } from '../draft.ts';
import type { Kind, Leak, Variant } from '../leak.ts';

/** Rows that the withdrawn edition printed, and every one after it. */
const ROWS = [
  ['funnel_by_month', ['2014-03'], 'valid'],
  ['funnel_by_region', ['2014Q2', 'PRD'], 'valid'],
  ['funnel_by_region', ['2014Q1', 'EAST'], 'valid'],
] as const;

/** An edition is withdrawn, and the one after it counts anew what it was the first to print. */
const ANEW: Variant = {
  what: 'periods of a withdrawn edition counted anew',
  make: (archive) => {
    const [withdrawn, after] = around(archive);
    after.manifest.recounts = [withdrawn.id];
  },
};

/** The withdrawn edition and the one after it: 014 and 025. */
function around({ editions }: Archive): [Draft, Draft] {
  return editions.slice(-3, -1) as [Draft, Draft];
}

function printed(
  [id, codes, measure]: (typeof ROWS)[number],
  what: string,
  change: (text: string) => string,
): Leak {
  return {
    what: `${id} ${codes.join(' ')} ${what}`,
    expected: ['recounted'],
    from: ANEW,
    plant: (archive) => {
      const sheet = around(archive)[0].sheet(id);
      const row = sheet.find(codes);
      if (!row) throw new Error(`${id} has no row ${codes.join(' ')}`);
      sheet.set(row, measure, change(sheet.get(row, measure)));
    },
  };
}

/** Others may have kept what a withdrawn edition printed: the difference is a count of persons. */
export const RECOUNTS: Kind[] = [
  {
    kind: 'a count corrected by fewer than the threshold',
    leaks: () =>
      ROWS.flatMap((row) =>
        [-1, 1, 4].map((by) =>
          printed(row, `printed ${by} off`, (text) => String(Number(text) + by)),
        ),
      ),
  },
  {
    kind: 'a count that was withheld in a withdrawn edition, now shown',
    leaks: () => ROWS.map((row) => printed(row, 'withheld then', () => WITHHELD)),
  },
];
