import { key, type Row } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { percentOf, type Voice } from './words.ts';

/** How many of all key issues are of a place, and how many of those are closed. */
export function cityKeysSentence(all: Row[], code: string, name: string, voice: Voice): string {
  const { lang } = voice;
  const own = all.filter((row) => key(row, 'city') === code);
  const closed = own.filter((row) => key(row, 'state') === 'closed').length;
  const [listed, many, done] = [all.length, own.length, closed].map((n) => running(n, lang));
  if (own.length === 0)
    return lang === 'zh'
      ? `历场列出的${listed}件重点关注事项中，没有${name}的。`
      : `Of the ${listed} key issues listed so far, none is of ${name}.`;
  const rate = percentOf(closed, own.length, voice);
  return lang === 'zh'
    ? `历场列出的${listed}件重点关注事项中，${name}的有${many}件，其中办结${done}件${rate}。`
    : `Of the ${listed} key issues listed so far, ${many} ${own.length === 1 ? 'is' : 'are'} of ${name}, and ${done} of those ${closed === 1 ? 'is' : 'are'} closed${rate}.`;
}
