import type { AuditOptions } from '../../pipeline/audit/audit.ts';
import type { CheckName } from '../../pipeline/audit/finding.ts';
import type { Archive } from './archive.ts';
import type { Safe } from './safe.ts';

/** What stops an edition: a check of the audit, or that it cannot even be read as one. */
export type Caught = CheckName | 'refused';

/** Declarations other than the contract’s that an archive is to be audited by. */
export type Rules = Pick<AuditOptions, 'tables' | 'rateColumns'>;

/** A change of the safe publication that leaves it safe, for leaks to start from. */
export interface Variant {
  what: string;
  make: (archive: Archive) => void;
  rules?: Rules;
}

/** One thing that is wrong in an archive which is otherwise as it should be. */
export interface Leak {
  /** Which one of its kind, for the message of a test that fails. */
  what: string;
  /** Any of these must be found; whatever else is found does not count. */
  expected: readonly Caught[];
  plant: (archive: Archive) => void;
  from?: Variant;
  rules?: Rules;
}

/** Leaks that are alike. */
export interface Kind {
  kind: string;
  leaks: (safe: Safe) => Leak[];
}

/** An attacker who subtracts: what was withheld is known, or nearly. */
export const WORKED_OUT = ['recovered', 'interval', 'certificate'] as const;
