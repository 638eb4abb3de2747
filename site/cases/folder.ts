import { existsSync } from 'node:fs';
import { Failure } from '../../pipeline/contract/failures.ts';
import { OWN_CASES } from '../../pipeline/contract/story-name.ts';

/** Where case stories lie: the folder named by the environment, or the project’s own. */
export function casesFolder(): string {
  const { CASES: named } = process.env;
  if (named && !existsSync(named)) throw new Failure('missing_file', named);
  return named || OWN_CASES;
}
