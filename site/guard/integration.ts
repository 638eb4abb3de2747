import { Failure } from '../../pipeline/contract/failures.ts';
import { stoppedIn } from '../../pipeline/guard/stopped.ts';
import { saidInBoth } from '../config/both-languages.ts';
import { type Guarded, guardedFiles } from './sources.ts';

/** Before anything is built every text is read for what identifies a worker or an employer. */
export function guarded() {
  return {
    name: 'guard',
    hooks: { 'astro:config:setup': () => saidInBoth(() => demandSafeFiles(guardedFiles())) },
  };
}

/**
 * Hold texts to the guard.
 *
 * @throws Failure that names every place, its kind and what to write instead, never the text
 */
export function demandSafeFiles(files: readonly Guarded[]): void {
  const stopped = files.flatMap(({ file, text, options }) =>
    stoppedIn(text, options).map(({ zh, en }) => ({
      zh: `${file} ${zh}`,
      en: `${file}, ${en}`,
    })),
  );
  if (stopped.length === 0) return;
  const all = (lang: 'zh' | 'en') => `\n${stopped.map((one) => one[lang]).join('\n')}`;
  throw new Failure('guard', `${stopped.length}`, { zh: all('zh'), en: all('en') });
}
