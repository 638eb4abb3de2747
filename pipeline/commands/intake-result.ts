import { z } from 'zod';
import type { Intake } from '../intake.ts';

const count = z.int().min(0);

/** What a machine is told of an intake: counts, and how each file was read. */
export const intakeSchema = z.strictObject({
  rows: count,
  accepted: count,
  quarantined: count,
  by_rule: z.record(z.string(), count).describe('Rows a rule rejects or warns of, by its id'),
  files: z.array(
    z.strictObject({
      file: z.string(),
      format: z.string(),
      encoding: z.string().nullable(),
      sheet: z.string().nullable(),
      rows: count,
      notes: z.array(z.strictObject({ kind: z.string(), place: z.string(), count })),
      columns_not_read: z.array(z.string()),
    }),
  ),
  report: z.array(z.string()).describe('Files of the check report'),
});

/** An intake as a machine is told of it. */
export function intakeResult(
  intake: Intake,
  report: readonly string[],
): z.infer<typeof intakeSchema> {
  const { rows, accepted, quarantined, byRule, files } = intake;
  return {
    ...{ rows, accepted, quarantined, by_rule: byRule },
    files: files.map(({ source, mapping, rows: own }) => ({
      file: source.file,
      format: source.format,
      encoding: source.encoding,
      sheet: source.sheet,
      rows: own,
      notes: source.notes.map(({ kind, place, count: times }) => ({ kind, place, count: times })),
      columns_not_read: [...mapping.dropped],
    })),
    report: [...report],
  };
}
