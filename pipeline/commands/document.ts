import { z } from 'zod';
import { FAILURES, type Failure, type FailureKind } from '../contract/failures.ts';

const kinds = Object.keys(FAILURES) as [FailureKind, ...FailureKind[]];
const exit = z.int().min(0).max(255);

/**
 * The one document a command prints with `--json`. `ok` is whether nothing was found and nothing
 * failed. Either there is a result, in the shape its command declares, or a failure.
 */
export const documentSchema = z.union([
  z.strictObject({ ok: z.boolean(), command: z.string(), exit, result: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    command: z.string(),
    exit,
    failure: z.strictObject({ kind: z.enum(kinds), exit, zh: z.string(), en: z.string() }),
  }),
]);

export type Document = z.infer<typeof documentSchema>;

/** The document of a command that ran to its end, whatever it found. */
export function successDocument(command: string, exit: number, result: unknown): Document {
  return { ok: exit === 0, command, exit, result };
}

/** The document of a command that was refused or failed. */
export function failureDocument(command: string, failure: Failure): Document {
  const { kind, exit, zh, message: en } = failure;
  return { ok: false, command, exit, failure: { kind, exit, zh, en } };
}
