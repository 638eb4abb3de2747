import { ANSWERS_AND_MONEY } from './kinds/answers-and-money.ts';
import { COLUMNS } from './kinds/columns.ts';
import { DECLARATIONS } from './kinds/declarations.ts';
import { EXTRA_CUTS } from './kinds/extra-cuts.ts';
import { FILES } from './kinds/files.ts';
import { LABELS } from './kinds/labels.ts';
import { LATE } from './kinds/late.ts';
import { LINKED } from './kinds/linked.ts';
import { MANIFESTS } from './kinds/manifests.ts';
import { MARKS_PLANTED } from './kinds/marks.ts';
import { ORDER } from './kinds/order.ts';
import { PERIODS_CHANGED } from './kinds/periods.ts';
import { POLICIES } from './kinds/policies.ts';
import { PRINTED_RATES } from './kinds/rates.ts';
import { RECOUNTS } from './kinds/recounts.ts';
import { REVISIONS } from './kinds/revisions.ts';
import { RUNNING_TOTALS } from './kinds/running-totals.ts';
import { SECOND_LOOKS } from './kinds/second-looks.ts';
import { SHOWN_AND_WITHHELD } from './kinds/shown-and-withheld.ts';
import { SUMS } from './kinds/sums.ts';
import { TOO_FINE } from './kinds/too-fine.ts';
import { TOTAL_ROWS } from './kinds/total-rows.ts';
import { UNMASKED } from './kinds/unmasked.ts';
import type { Kind } from './leak.ts';

/** Every kind of leak that is planted, in the order of the report. */
export const KINDS: Kind[] = [
  ...UNMASKED,
  ...ANSWERS_AND_MONEY,
  ...LINKED,
  ...EXTRA_CUTS,
  ...SECOND_LOOKS,
  ...RUNNING_TOTALS,
  ...TOTAL_ROWS,
  ...PRINTED_RATES,
  ...COLUMNS,
  ...REVISIONS,
  ...RECOUNTS,
  ...LATE,
  ...SHOWN_AND_WITHHELD,
  ...PERIODS_CHANGED,
  ...ORDER,
  ...SUMS,
  ...TOO_FINE,
  ...MARKS_PLANTED,
  ...LABELS,
  ...FILES,
  ...MANIFESTS,
  ...POLICIES,
  ...DECLARATIONS,
];
