import { Failure } from '../contract/failures.ts';
import type { Both } from '../say.ts';
import type { Read } from './ask-until.ts';

/**
 * What an answer means that was given with the command, where nobody is asked again.
 *
 * @param option as it was given
 * @throws Failure with the reason: guard where that is what stops it, else usage
 */
export function demanded<T>(option: string, read: Read<T>, example?: Both): T {
  if ('meant' in read) return read.meant;
  const { kind, why } = read;
  if (kind === 'guard')
    throw new Failure('guard', '1', { zh: `${option} ${why.zh}`, en: `${option}, ${why.en}` });
  throw new Failure('usage', option, {
    zh: why.zh + (example ? `例：${example.zh}` : ''),
    en: why.en + (example ? ` For example: ${example.en}` : ''),
  });
}
