import { MEASURES } from '../../pipeline/contract/measures.ts';
import { type Edition, rowsOf } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { COUNTED, type Revision } from './editions.ts';
import { restatedSince } from './forum.ts';
import type { Restated } from './restated.ts';

/** How many figures of its own forum are other ones now, and that receipts are not among them. */
export function sinceSentence(edition: Edition, newest: Edition, lang: Lang): string {
  const { figures } = restatedSince(edition, newest);
  const { length: all } = COUNTED.measures;
  const count = figures.length;
  if (lang === 'en')
    return count === 0
      ? `All ${all} figures of this forum are as published.`
      : `Of ${all} figures of this forum, ${count} ${count === 1 ? 'is' : 'are'} not as published.${fixedClause(figures, lang)}`;
  return count === 0
    ? `本场${all}个数字都与发布时相同。`
    : `本场${all}个数字中，有${count}个与发布时不同。${fixedClause(figures, lang)}`;
}

/** What the newest edition restated against the one before it. */
export function revisionSentence({ edition, before, figures }: Revision, lang: Lang): string {
  if (!before) return '';
  const [now, then] = [edition, before].map(({ manifest }) => manifest.forum.number);
  const forums = new Set(figures.map(({ at }) => at)).size;
  const all = rowsOf(before, COUNTED.id).length * COUNTED.measures.length;
  if (lang === 'en')
    return `The edition of forum ${now} restates ${figures.length} of the ${all} figures by forum in that of forum ${then}, in ${forums} ${forums === 1 ? 'forum' : 'forums'}.${fixedClause(figures, lang)}`;
  return `第${now}场这一期，与第${then}场那一期各场次的${all}个数字相比，改了${figures.length}个，涉及${forums}场。${fixedClause(figures, lang)}`;
}

/** Says that receipts are as they were, where they are. */
function fixedClause(figures: readonly Restated[], lang: Lang): string {
  const fixed = ['received', 'valid'] as const;
  if (figures.some(({ measure }) => fixed.some((one) => one === measure))) return '';
  const names = fixed.map((id) => MEASURES[id][lang]);
  return lang === 'zh'
    ? `${names.join('和')}的件数没有改。`
    : ` The counts ${names.join(' and ')} are as they were.`;
}
