import type { Policy } from '../../pipeline/contract/policy.ts';
import type { Table } from '../../pipeline/contract/table.ts';

/** What an edition’s policy lets a table show. */
export interface Limits {
  /** The smallest count; 0 where the table withholds nothing. */
  least: number;
  /** Below this base a rate is shown as a fraction only. */
  rateBase: number;
}

/** The limits of a table under the policy an edition was made with. */
export function limitsOf({ privacy }: Table, { thresholds, rate_base }: Policy): Limits {
  const withholds = privacy === 'province' || privacy === 'local';
  return { least: withholds ? thresholds[privacy] : 0, rateBase: rate_base };
}
