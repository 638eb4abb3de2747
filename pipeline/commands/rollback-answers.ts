import { Failure } from '../contract/failures.ts';
import {
  REVISION_REASON_CODES,
  REVISION_REASONS,
  type RevisionReason,
} from '../contract/revision-reasons.ts';
import { stoppedIn } from '../guard/stopped.ts';
import type { Said } from '../publish/withdraw.ts';
import { type Both, inLocale, say } from '../say.ts';
import { isAsked } from './ask.ts';
import { askUntil, type Read } from './ask-until.ts';
import { unfitName } from './checklist-words.ts';
import { demanded } from './demanded.ts';
import { today } from './today.ts';

/** What is asked of a withdrawal, in order; each is an option too. */
type Flag = 'reason' | 'note' | 'note-en' | 'by';
type Given = { [flag in Flag]?: string | undefined };

const QUESTIONS: Record<Flag, Both> = {
  reason: { zh: '为什么撤回；写序号或者代码：', en: 'Why; a number or a code: ' },
  note: { zh: '用一句话说明（会公开）：', en: 'In a sentence, in Chinese (published): ' },
  'note-en': {
    zh: '英文说明（没有就直接回车）：',
    en: 'In a sentence, in English (Enter where there is none): ',
  },
  by: { zh: '您的姓名（会公开）：', en: 'Your name (published): ' },
};
const LEAST_NOTE = 4;
const WHY = {
  reason: {
    zh: `原因是其中一种：${listed('zh')}。`,
    en: `The reason is one of ${listed('en')}.`,
  },
  note: {
    zh: `说明至少 ${LEAST_NOTE} 个字。`,
    en: `A note of ${LEAST_NOTE} characters or more.`,
  },
} as const satisfies Record<string, Both>;

/** The reasons an edition is withdrawn for, each with what it is called. */
export function listed(lang: keyof Both): string {
  const [opens, closes, comma] = lang === 'zh' ? ['（', '）', '、'] : [' (', ')', ', '];
  return REVISION_REASON_CODES.map(
    (code) => `${code}${opens}${REVISION_REASONS[code][lang]}${closes}`,
  ).join(comma);
}

/**
 * What a withdrawal says, as it was given with the command, and the rest from whoever sits there;
 * what does not fit is asked again with the reason. All of it is held to the guard.
 *
 * @throws Failure usage or guard naming the option that is missing or does not fit, and why
 */
export async function withdrawalWords(given: Given, example: Both): Promise<Said> {
  const answer = async <T>(flag: Flag, read: (text: string) => Read<T>): Promise<T> => {
    const said = given[flag];
    const isOpen = said === undefined && isAsked() && (flag !== 'note-en' || !given.note);
    const meant = isOpen
      ? await asked(flag, read)
      : demanded(`--${flag}`, read(said ?? ''), example);
    if (meant === undefined) throw new Failure('usage', `--${flag}`, example);
    return meant;
  };
  const reason = await answer('reason', readReason);
  const note_zh = await answer('note', (text) => readNote(text, LEAST_NOTE));
  const note_en = await answer('note-en', (text) => readNote(text, 0));
  const by = await answer('by', readName);
  return { at: today(), by, reason, note_zh, note_en };
}

function asked<T>(flag: Flag, read: (text: string) => Read<T>): Promise<T | undefined> {
  if (flag === 'reason')
    for (const [at, code] of REVISION_REASON_CODES.entries()) {
      const { zh, en, meaning } = REVISION_REASONS[code];
      const line = { zh: `${zh}：${meaning.zh}`, en: `${en}: ${meaning.en}` };
      say(`  ${at + 1}  ${inLocale(line)}  (${code})`);
    }
  return askUntil(inLocale(QUESTIONS[flag]), read);
}

function readReason(text: string): Read<RevisionReason> {
  const code =
    REVISION_REASON_CODES.find((one) => one === text || REVISION_REASONS[one].zh === text) ??
    REVISION_REASON_CODES[Number(text) - 1];
  return code ? { meant: code } : { why: WHY.reason };
}

function readNote(text: string, least: number): Read<string> {
  const note = text.trim();
  if ([...note].length < least) return { why: WHY.note };
  const [stopped] = stoppedIn(note);
  return stopped ? { kind: 'guard', why: stopped } : { meant: note };
}

/** Who works for the union is public. */
function readName(text: string): Read<string> {
  return unfitName(text) ?? { meant: text.trim() };
}
