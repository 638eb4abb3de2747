import { WITHDRAWN } from '../../pipeline/contract/withdrawal.ts';
import type { Edition } from './schema.ts';

/** Names of the files of an edition that are served, as they were published. */
export function filesOf({ manifest, withdrawn }: Edition): string[] {
  return [
    'manifest.json',
    ...(withdrawn ? [WITHDRAWN] : []),
    ...manifest.tables.map(({ file }) => file),
  ];
}
