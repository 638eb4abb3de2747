import { Failure } from '../contract/failures.ts';
import { inspect, type Options } from './guard.ts';
import { KINDS } from './kinds.ts';
import { placed } from './place.ts';

/** Why a text may not be published, in both languages: where, what kind, what to write instead. */
export interface Stopped {
  zh: string;
  en: string;
}

/** Whatever stops a text from being published, place by place. The text itself is not repeated. */
export function stoppedIn(text: string, options: Options = {}): Stopped[] {
  const findings = inspect(text, options).filter(({ tier }) => tier === 'BLOCK');
  return placed(findings, text).map(({ line, column, kind }) => ({
    zh: `第${line}行第${column}字：${KINDS[kind].zh}。${KINDS[kind].advice.zh}`,
    en: `line ${line}, column ${column}: ${KINDS[kind].en}. ${KINDS[kind].advice.en}`,
  }));
}

/**
 * Hold a single string to the guard.
 *
 * @param place where it stands, in each language
 * @throws Failure that names the place, the kind and what to write instead, never the text
 */
export function demandSafe(text: string, place: Stopped, options: Options = {}): void {
  const [first] = stoppedIn(text, options);
  if (!first) return;
  throw new Failure('guard', '1', {
    zh: `${place.zh} ${first.zh}`,
    en: `${place.en}, ${first.en}`,
  });
}
