import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chainOrder, compareEditionIds, EDITION_ID } from '../../contract/edition-id.ts';
import { readPrevious } from './edition.ts';

/**
 * Folders of the editions in an archive as they were published, withdrawn ones too; by number where
 * they are not one chain. An archive that is not there has none.
 */
export function editionFolders(archive: string): string[] {
  if (!existsSync(archive)) return [];
  const ids = readdirSync(archive).filter((name) => EDITION_ID.test(name));
  const links = ids.map((id) => ({ id, previous: readPrevious(path.join(archive, id)) }));
  const order = chainOrder(links) ?? ids.sort(compareEditionIds);
  return order.map((id) => path.join(archive, id));
}
