import type { Label } from '../contract/lists.ts';
import { type Both, inLocale, say } from '../say.ts';
import { choose } from '../stories/choose.ts';
import { askUntil } from './ask-until.ts';

/** Lists up to this long are shown before anything is typed. */
export const SHORT = 15;

const COLON: Both = { zh: '：', en: ': ' };
const NONE: Both = {
  zh: '没有这一项，上面是全部：写序号、代码或者名称的一部分。',
  en: 'There is none like that. Above are all of them: a number, a code or a part of the name.',
};
const SEVERAL: Both = {
  zh: '有好几项，是上面的哪一项？',
  en: 'Several are: which of those above?',
};
const OF_SHOWN: Both = {
  zh: '；写序号、代码或者名称的一部分',
  en: '; a number, a code or a part of the name',
};
const OF_ALL: Both = {
  zh: '；写名称的一部分或者代码，写 ? 看全部',
  en: '; a part of the name or a code, ? shows them all',
};
const LEAVE: Both = { zh: '；会让人认出来就直接回车', en: '; Enter to leave it out' };

/**
 * Ask for one of a list, which is shown where it is short, asked for, or the answer is not in it.
 *
 * @returns its code; empty where it is left out; nothing once the person has ended the input
 */
export function askOfList(
  question: string,
  list: readonly Label[],
  mayBeLeftOut = false,
): Promise<string | undefined> {
  let shown = list.length <= SHORT ? list : [];
  showNumbered(shown);
  const how =
    inLocale(shown.length > 0 ? OF_SHOWN : OF_ALL) + (mayBeLeftOut ? inLocale(LEAVE) : '');
  return askUntil(`${question}${how}${inLocale(COLON)}`, (answer) => {
    if (answer === '' && mayBeLeftOut) return { meant: '' };
    const read = choose(list, answer, shown);
    if ('chosen' in read) {
      // a part of a name chooses too: say what was understood
      const chosen = list.find(({ code }) => code === read.chosen);
      say(`  → ${chosen ? inLocale(chosen) : ''} (${read.chosen})`);
      return { meant: read.chosen };
    }
    const isFound = read.among.length > 0;
    shown = isFound ? read.among : list;
    showNumbered(shown);
    return { why: isFound ? SEVERAL : NONE };
  });
}

function showNumbered(list: readonly Label[]): void {
  for (const [at, one] of list.entries()) say(`  ${at + 1}  ${inLocale(one)}  (${one.code})`);
}
