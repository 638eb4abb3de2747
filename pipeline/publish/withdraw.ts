import path from 'node:path';
import { signatureOf } from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { WITHDRAWN, type Withdrawal, withdrawalSchema } from '../contract/withdrawal.ts';
import { standingBefore, standingIds } from './archive.ts';
import { diskFailure, moveInto, writeFile } from './disk.ts';
import { clearDrafts, draftOf } from './drafts.ts';
import type { Previous } from './read.ts';
import type { Sign } from './signature.ts';

/** What whoever withdraws an edition says. */
export type Said = Omit<Withdrawal, 'edition' | 'manifest_sha256'>;

/**
 * The edition that can be withdrawn: the newest that stands.
 *
 * @param edition the one asked for, if one was named
 * @throws Failure rollback when that is another one, or when none stands
 */
export function withdrawable(archive: string, edition?: string): Previous {
  const last = standingBefore(archive);
  if (last && (edition ?? last.id) === last.id) return last;
  throw new Failure('rollback', edition ?? archive, whyNot(archive, last?.id, edition));
}

function whyNot(archive: string, last: string | undefined, edition = ''): Detail {
  if (last === undefined) return { zh: '没有有效的期。', en: 'no edition stands.' };
  if (standingIds(archive).includes(edition))
    return {
      zh: `只能撤回最新的一期，现在是 ${last}。请先撤回 ${last}，再撤回它，然后依次重新发布。`,
      en: `only the newest edition can be, which is ${last}. Withdraw ${last} first, then this one, and publish both again in order.`,
    };
  return {
    zh: `没有这一期，或者已经撤回。最新的有效期是 ${last}。`,
    en: `there is none, or it is withdrawn already. The newest that stands is ${last}.`,
  };
}

interface Detail {
  zh: string;
  en: string;
}

/**
 * Withdraw the newest edition that stands, whole or not at all: its files stay, one file is added,
 * and with a key its signature.
 * The words must have passed the guard.
 */
export function withdraw(
  archive: string,
  edition: string | undefined,
  said: Said,
  sign?: Sign,
): Withdrawal {
  const { id, sha256 } = withdrawable(archive, edition);
  const withdrawal = withdrawalSchema.parse({ edition: id, manifest_sha256: sha256, ...said });
  // beside the editions, so that a killed run leaves nothing in one
  const draft = draftOf(archive, id);
  try {
    clearDrafts(archive);
    const text = `${JSON.stringify(withdrawal, null, 2)}\n`;
    writeFile(draft, text);
    moveInto(draft, path.join(archive, id, WITHDRAWN));
    // cut off here the edition is withdrawn all the same, and that is not signed
    if (sign) {
      writeFile(draft, sign(Buffer.from(text)));
      moveInto(draft, path.join(archive, id, signatureOf(WITHDRAWN)));
    }
    return withdrawal;
  } catch (cause) {
    clearDrafts(archive);
    throw diskFailure(archive, cause);
  }
}
