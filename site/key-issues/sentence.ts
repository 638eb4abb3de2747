import { STATES } from '../../pipeline/contract/states.ts';
import type { Edition } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { running } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { keyIssueSentence } from '../sentences/people.ts';
import type { Voice } from '../sentences/words.ts';
import { isOpen, type KeyIssue, keyIssuesOf } from './item.ts';
import { monthsOpen } from './months.ts';

/** How many were listed and closed, where the others stand, and the open one that was listed first. */
export function ledgerSentence(edition: Edition, voice: Voice): string {
  const items = keyIssuesOf(edition);
  if (items.length === 0) return '';
  const rows = items.map(({ row }) => row);
  const oldest = items.find(isOpen);
  const asOf = edition.manifest.forum.as_of;
  const said = [
    keyIssueSentence(rows, voice),
    othersSentence(items, voice.lang),
    oldest ? oldestSentence(oldest, asOf, voice.lang) : '',
  ];
  return said.filter(Boolean).join(voice.lang === 'zh' ? '' : ' ');
}

/** Those that are not closed, by state, none left out. */
function othersSentence(items: readonly KeyIssue[], lang: Lang): string {
  const counted = STATES.filter(({ code }) => code !== 'closed').flatMap((state) => {
    const count = items.filter((item) => item.state === state.code).length;
    if (count === 0) return [];
    return lang === 'zh'
      ? `${state.zh}${running(count, lang)}件`
      : `${running(count, lang)} ${state.en}`;
  });
  if (counted.length === 0) return '';
  return lang === 'zh' ? `其余：${counted.join('、')}。` : `The others: ${counted.join(', ')}.`;
}

function oldestSentence(item: KeyIssue, asOf: string, lang: Lang): string {
  const { forum, number, row } = item;
  const what = ['issue', 'city'].map((one) => codeName(row, one, lang));
  const since = sinceWords(item, asOf, lang);
  return lang === 'zh'
    ? `还没有办结的，列出最早的是第${forum}场第${number}件（${what.join('，')}），${since}。`
    : `Of those still open, the first listed is no. ${number} of forum ${forum} (${what.join(', ')}), ${since}.`;
}

function sinceWords(item: KeyIssue, asOf: string, lang: Lang): string {
  const months = monthsOpen(item, asOf);
  if (months === undefined) return lang === 'zh' ? '还没有交办' : 'not assigned yet';
  const [from, to] = [item.assigned, asOf.slice(0, 7)].map((month) => periodName(month, lang));
  if (months === 0) return lang === 'zh' ? `${from}交办` : `assigned in ${from}`;
  return lang === 'zh'
    ? `${from}交办，到${to}已有${months}个月`
    : `assigned in ${from}: ${months} ${months === 1 ? 'month' : 'months'} to ${to}`;
}
