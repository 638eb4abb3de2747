import { MEASURES } from '../../pipeline/contract/measures.ts';
import { CAUSES } from '../../pipeline/contract/revision-reasons.ts';
import type { Edition } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Compared } from './compared.ts';
import type { Revision } from './editions.ts';
import { BY_FORUM, restatedSince } from './forum.ts';
import { editionName } from './name.ts';
import { causesIn, tally } from './tally.ts';

/** How many figures of its own forum are other ones now, and that receipts are not among them. */
export function sinceSentence(edition: Edition, newest: Edition, lang: Lang): string {
  const { figures } = restatedSince(edition, newest);
  const { length: all } = BY_FORUM.measures;
  const count = figures.length;
  const columns = figures.map(({ measure }) => measure);
  if (lang === 'en')
    return count === 0
      ? `All ${all} figures of this forum are as published.`
      : `Of ${all} figures of this forum, ${count} ${count === 1 ? 'is' : 'are'} not as published.${fixedClause(columns, lang)}`;
  return count === 0
    ? `本场${all}个数字都与发布时相同。`
    : `本场${all}个数字中，有${count}个与发布时不同。${fixedClause(columns, lang)}`;
}

/** What an edition restated against the one before it, by reason. */
export function revisionSentence({ edition, since }: Revision, lang: Lang): string {
  if (!since) return '';
  const [now, then] = [edition, since.before].map((one) => editionName(one, lang));
  const fixed = fixedClause(columnsOf(since), lang);
  if (lang === 'en')
    return `${now} restates ${placesOf(since, lang)} that ${then} prints as well${reasonClause(since, lang)}.${fixed}`;
  return `${now}与${then}${placesOf(since, lang)}${reasonClause(since, lang)}。${fixed}`;
}

/** What differs from the withdrawn edition that an edition was published instead of. */
export function insteadSentence({ edition, instead }: Revision, lang: Lang): string {
  if (!instead) return '';
  const [now, then] = [edition, instead.before].map((one) => editionName(one, lang));
  if (lang === 'en')
    return `${now} gives otherwise ${placesOf(instead, lang)} that ${then} prints as well${reasonClause(instead, lang)}.`;
  return `${now}与${then}${placesOf(instead, lang)}${reasonClause(instead, lang)}。`;
}

function placesOf({ common, changed }: Compared, lang: Lang): string {
  const [all, count] = [running(common, lang), running(changed.length, lang)];
  return lang === 'zh' ? `都公布的${all}处中，改了${count}处` : `${count} of ${all} places`;
}

/** How many places were restated for each reason there is. */
function reasonClause({ changed }: Compared, lang: Lang): string {
  const counts = tally(changed);
  const parts = causesIn([counts]).map((code) => {
    const [name, count] = [CAUSES[code][lang], running(counts[code], lang)];
    return lang === 'zh' ? `${name}${count}处` : `${name} ${count}`;
  });
  if (parts.length === 0) return '';
  return lang === 'zh' ? `：${parts.join('，')}` : `: ${parts.join(', ')}`;
}

function columnsOf({ changed }: Compared): string[] {
  return changed.map(({ column }) => column);
}

/** Says that receipts are as they were, where they are. */
function fixedClause(columns: readonly string[], lang: Lang): string {
  const fixed = ['received', 'valid'] as const;
  if (fixed.some((id) => columns.includes(id))) return '';
  const names = fixed.map((id) => MEASURES[id][lang]);
  return lang === 'zh'
    ? `${names.join('和')}的件数没有改。`
    : ` The counts ${names.join(' and ')} are as they were.`;
}
