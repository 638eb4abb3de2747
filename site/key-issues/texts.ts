import { NONE } from '../../pipeline/contract/edition.ts';
import { codeName } from '../figures/group.ts';
import { periodName } from '../figures/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Entry, Group } from './ledger.ts';

/** What the ledger prints of an entry, cell by cell. */
export interface EntryTexts {
  number: string;
  what: string;
  where: string;
  state: { code: string; label: string };
  /** Month assigned, month closed, months open, times carried over. */
  rest: readonly string[];
}

/** The texts of an entry of the ledger. */
export function entryTexts({ item, months, carried, lastIn }: Entry, lang: Lang): EntryTexts {
  const { row } = item;
  const { keyIssues } = strings(lang);
  const month = (text: string) => (text ? periodName(text, lang) : NONE);
  const where = ['city', 'mode'].map((one) => codeName(row, one, lang));
  const gone = lastIn ? [keyIssues.lastIn(lastIn.manifest.forum.number)] : [];
  return {
    number: String(item.number),
    what: codeName(row, 'issue', lang),
    where: [...where, ...gone].join(' · '),
    state: { code: item.state, label: codeName(row, 'state', lang) },
    rest: [
      ...[month(item.assigned), month(item.closed)],
      ...[months === undefined ? NONE : String(months), String(carried)],
    ],
  };
}

/** The lines of the ledger as its page should print them, headings of the forums among them. */
export function ledgerTexts(groups: readonly Group[], lang: Lang): string[][] {
  return groups.flatMap((group) => [
    [groupHead(group, lang)],
    ...group.entries.map((entry) => {
      const { number, what, where, state, rest } = entryTexts(entry, lang);
      return [number, `${what} ${where}`, state.label, ...rest];
    }),
  ]);
}

/** What stands over the key issues of one forum: 第14场：10件中办结10件. */
export function groupHead({ forum, entries }: Group, lang: Lang): string {
  const { site, home } = strings(lang);
  const closed = entries.filter(({ item }) => item.state === 'closed').length;
  const lead = home.keyLead(String(closed), String(entries.length));
  return `${site.edition(forum)}${lang === 'zh' ? '：' : ': '}${lead}`;
}
