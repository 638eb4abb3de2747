import type { Judged } from '../checklist/reviewer.ts';
import { type ItemId, item, SHORTEST_REASON } from '../contract/checklist.ts';
import { inChinese, inLocale } from '../say.ts';
import { askLine } from './ask.ts';
import { askUntil, type Read } from './ask-until.ts';
import type { Said } from './checklist-options.ts';
import { type Unfit, unfitName, unfitReason } from './checklist-words.ts';

const WHO = { zh: '您的姓名（会公开）：', en: 'Your name (published): ' };
const LOOKED = {
  zh: '和上一期的差异看过了吗？看过了请输入“是”（直接回车就不发布）：',
  en: 'Have you looked at what changes? Type “yes” (Enter: do not publish): ',
};
const NOT_YES = {
  zh: '看过了请输入“是”；没看过就直接回车，不发布。',
  en: 'Type “yes” if you have; Enter if not, and nothing is published.',
};

/** Ask about everything that is open and was not answered with the command, and who answers. */
export async function askAll(open: readonly Judged[], said: Said, ask = askLine): Promise<Said> {
  const reasons: Said['reasons'] = { ...said.reasons };
  let { reviewed, by } = said;
  for (const { item: id } of open) {
    const isLooking = item(id).settled === 'looking';
    if (isLooking) reviewed ||= (await askSound(inLocale(LOOKED), unlessYes, ask)) !== undefined;
    else if (reasons[id] === undefined) reasons[id] = await askReason(id, ask);
    // whoever does not accept one thing need not be asked about the next
    if (isLooking ? !reviewed : reasons[id] === undefined) return { reasons, reviewed, by };
  }
  if (open.length > 0) by ??= await askSound(inLocale(WHO), unfitName, ask);
  return { reasons, reviewed, by };
}

function askReason(id: ItemId, ask: typeof askLine): Promise<string | undefined> {
  const { zh, en } = item(id);
  const question = inChinese()
    ? `“${zh}”照样发布吗？写明理由（至少 ${SHORTEST_REASON} 个字，会公开；直接回车就不发布）：`
    : `Publish all the same, “${en}”? Say why (${SHORTEST_REASON} characters or more, published; Enter: do not): `;
  return askSound(question, unfitReason, ask);
}

/** Ask until an answer is sound; nothing where there is none. */
function askSound(
  question: string,
  unfitIn: (answer: string) => Unfit | undefined,
  ask: typeof askLine,
): Promise<string | undefined> {
  const read = (typed: string): Read<string | undefined> => {
    const answer = typed.trim() || undefined;
    return (answer && unfitIn(answer)) || { meant: answer };
  };
  return askUntil(question, read, ask);
}

function unlessYes(answer: string): Unfit | undefined {
  const isYes = /^(是|是的|看过|看过了|y|yes)$/i.test(answer);
  return isYes ? undefined : { kind: 'usage', why: NOT_YES };
}
