import { existsSync, readdirSync } from 'node:fs';
import { chainOrder, compareEditionIds, EDITION_ID } from '../contract/edition-id.ts';
import { chainFaults } from './verify-chain.ts';
import { type CheckedEdition, checkEdition, type Fault } from './verify-edition.ts';

export type { Fault } from './verify-edition.ts';

/** What was found of an edition: its files, its place in the chain. */
export interface Verified extends CheckedEdition {
  faults: Fault[];
}

/**
 * Hold a whole archive to what its manifests say: every file, the chain from edition to edition,
 * withdrawals and signatures. Nothing is thrown: what is wrong is a fault of its edition.
 *
 * @returns every edition in the order of publication; by number where they are not one chain
 */
export function verifyArchive(archive: string): Verified[] {
  const names = existsSync(archive) ? readdirSync(archive, { withFileTypes: true }) : [];
  const ids = names.filter((one) => one.isDirectory() && EDITION_ID.test(one.name));
  const checked = ids.map(({ name }) => checkEdition(archive, name));
  const links = checked.map(({ id, manifest }) => ({
    ...{ id, previous: manifest?.previous?.edition ?? null },
  }));
  const order = chainOrder(links) ?? links.map(({ id }) => id).sort(compareEditionIds);
  const sorted = order.flatMap((id) => checked.filter((one) => one.id === id));
  const ofChain = chainFaults(sorted);
  return sorted.map((one) => ({ ...one, faults: [...one.faults, ...(ofChain.get(one.id) ?? [])] }));
}
