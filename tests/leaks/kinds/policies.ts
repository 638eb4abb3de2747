import type { Policy } from '../../../pipeline/contract/policy.ts';
import type { Archive } from '../archive.ts';
import type { Caught, Kind, Leak } from '../leak.ts';
import { seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import { newPeriods, periodOf, withheldRows } from '../truth.ts';
import { newShownRows, show, withhold } from '../withhold.ts';

/** Which check compares an edition’s policy with those before it is for the audit to say. */
const ANY: readonly Caught[] = [
  'declared',
  'threshold',
  'too_fine',
  'revised',
  'recovered',
  'interval',
  'refused',
];

type Change = (policy: Policy) => void;

const NONE: Change = (policy) => {
  policy.thresholds = { province: 1, local: 1 };
};

/** The single numbers of a policy, each made laxer by itself. */
const LAXER: Record<string, Change> = {
  'province by 1': ({ thresholds }) => {
    thresholds.province -= 1;
  },
  'local by 1': ({ thresholds }) => {
    thresholds.local -= 1;
  },
  'employers to 1': (policy) => {
    policy.employers = 1;
  },
  'beyond the largest to 1': (policy) => {
    policy.beyond_largest = 1;
  },
};

function planted(what: string, policy: Change, plant: (archive: Archive) => void): Leak {
  return {
    what,
    expected: ANY,
    plant: (archive) => {
      policy(archive.last.manifest.policy);
      plant(archive);
    },
  };
}

/** Show all of a table’s newest period, its small counts included. */
function showAll(safe: Safe, id: string): Leak {
  const rows = withheldRows(safe).filter(
    (row) => row.table === id && newPeriods(safe, id).includes(periodOf(row)),
  );
  return planted(`${id} shown whole`, NONE, (archive) => {
    for (const row of rows) show(safe, archive, row);
  });
}

/** Withhold half of a table’s newest period. */
function hideHalf(safe: Safe, id: string): Leak {
  const rows = newShownRows(safe, id);
  const hidden = seeded(70).some(rows, Math.ceil(rows.length / 2));
  return planted(
    `${id} half withheld`,
    (policy) => {
      policy.left_out = { cells: 1, records: 1 };
    },
    (archive) => {
      for (const row of hidden) withhold(archive, row);
    },
  );
}

/** “Change a threshold only upwards”, says the policy; a manifest carries its own. */
export const POLICIES: Kind[] = [
  {
    kind: 'a policy lowered in the manifest',
    leaks: (safe) => [
      ...['issue_by_city', 'issue_by_month', 'closure_by_channel', 'closure_by_industry'].map(
        (id) => showAll(safe, id),
      ),
      ...['closure_by_channel', 'worker_types'].map((id) => hideHalf(safe, id)),
      ...Object.entries(LAXER).map(([what, change]) => planted(what, change, () => {})),
    ],
  },
];
