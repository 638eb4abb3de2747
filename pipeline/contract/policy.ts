import { z } from 'zod';

const threshold = z.int().min(1);
const share = z.number().min(0).max(1);

/** The disclosure policy, `data/policy.yaml`: thresholds as data, with a version. */
export const policySchema = z.strictObject({
  version: z.string(),
  thresholds: z.strictObject({ province: threshold, local: threshold }),
  employers: threshold,
  beyond_largest: threshold,
  rate_base: threshold,
  left_out: z
    .strictObject({ cells: share, records: share })
    .describe('A period that would withhold more than these shares is left out of its table'),
});

export type Policy = z.infer<typeof policySchema>;
