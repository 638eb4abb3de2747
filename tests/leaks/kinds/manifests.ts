import type { Manifest } from '../../../pipeline/contract/edition.ts';
import type { Caught, Kind, Leak } from '../leak.ts';

const TOLD = '440200 LIFE = 3';

function manifest(
  what: string,
  expected: readonly Caught[],
  change: (manifest: Manifest) => void,
): Leak {
  return { what, expected, plant: ({ last }) => change(last.manifest) };
}

/** Say of a table that it leaves out a period. */
function leftOut(id: string, period: string, expected: readonly Caught[]): Leak {
  return manifest(`${id} leaves out “${period}”`, expected, ({ tables }) =>
    tables.find((one) => one.id === id)?.left_out.push(period),
  );
}

/** What an edition says of itself. */
export const MANIFESTS: Kind[] = [
  {
    kind: 'a manifest that lies about what is left out',
    leaks: () => [
      leftOut('issue_by_city', '2015', ['shape']),
      leftOut('closure_by_channel', '2014Q2', ['shape']),
      leftOut('closure_by_channel', '2016Q3', ['shape']),
      leftOut('outcomes', '2013Q1', ['shape']),
      leftOut('closure_by_industry', '2015Q4', ['shape']),
    ],
  },
  {
    kind: 'a manifest that says more than it may',
    leaks: () => [
      leftOut('issue_by_city', TOLD, ['shape']),
      manifest('a key of its own', ['refused'], (said) => Object.assign(said, { note: '3' })),
      manifest('a number of a table', ['refused'], ({ tables }) =>
        Object.assign(tables[0] ?? {}, { smallest: 3 }),
      ),
      manifest('nothing', ['refused'], (said) => {
        for (const key of Object.keys(said)) delete (said as Record<string, unknown>)[key];
      }),
    ],
  },
  {
    kind: 'a number in a text of the manifest',
    leaks: () => [
      leftOut('key_issues', TOLD, ['shape', 'declared', 'refused']),
      leftOut('data_quality', TOLD, ['shape', 'declared', 'refused']),
      manifest('a rule nobody has', ['declared', 'refused'], ({ counts }) => {
        counts.warnings_by_rule[TOLD] = 3;
      }),
      manifest('a table listed twice', ['shape', 'declared', 'refused'], ({ tables }) => {
        const twice = tables.find(({ id }) => id === 'issue_by_city');
        if (twice) tables.push({ ...twice, left_out: [TOLD] });
      }),
    ],
  },
];
