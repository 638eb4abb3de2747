import { z } from 'zod';

const threshold = z.int().min(1);

/** The disclosure policy, `data/policy.yaml`: thresholds as data, with a version. */
export const policySchema = z.strictObject({
  version: z.string(),
  thresholds: z.strictObject({ province: threshold, local: threshold }),
  employers: threshold,
  beyond_largest: threshold,
  rate_base: threshold,
});

export type Policy = z.infer<typeof policySchema>;
