import { existsSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { lastForum } from '../forum-rows.ts';
import { loadForums, stoppedInForum } from '../forums.ts';
import { readDate } from '../map/dates.ts';
import { type Both, inChinese, inLocale } from '../say.ts';
import { isAsked } from './ask.ts';
import { askUntil, type Read } from './ask-until.ts';
import type { Option } from './declaration.ts';
import { demanded } from './demanded.ts';

const TEXT: Both = { zh: '文字', en: 'TEXT' };
const DAY: Both = { zh: '日期', en: 'DAY' };

/** What is asked of a forum, in order; each is an option too. A blank text is left blank. */
export const ASKED = {
  number: {
    value: { zh: '场次', en: 'NUMBER' },
    says: { zh: '第几场', en: 'number of the forum' },
  },
  date: {
    value: DAY,
    says: { zh: '活动日期（如 2015-01-29）', en: 'day of the forum, such as 2015-01-29' },
  },
  'as-of': {
    value: DAY,
    says: {
      zh: '数据截至日，不早于活动日期',
      en: 'last day the data cover, not before the forum',
    },
  },
  'theme-zh': { value: TEXT, says: { zh: '主题（中文）', en: 'theme, in Chinese' } },
  'theme-en': { value: TEXT, says: { zh: '主题（英文）', en: 'theme, in English' } },
  'guests-zh': { value: TEXT, says: { zh: '嘉宾（中文）', en: 'guests, in Chinese' } },
  'guests-en': { value: TEXT, says: { zh: '嘉宾（英文）', en: 'guests, in English' } },
  'participation-zh': {
    value: TEXT,
    says: { zh: '参与情况（中文，照通报写）', en: 'participation as reported, in Chinese' },
  },
  'participation-en': {
    value: TEXT,
    says: { zh: '参与情况（英文）', en: 'participation as reported, in English' },
  },
} as const satisfies Record<string, Option>;

type Flag = keyof typeof ASKED;
export type Answers = Partial<Record<Flag, string | undefined>>;

const WHY = {
  number: { zh: '请写数字，如 14。', en: 'Write a number, such as 14.' },
  taken: { zh: '这一场已经登记过。', en: 'That forum is in the list already.' },
  day: {
    zh: '认不出是哪一天。请写年、月、日，如 2015-01-29 或 2015年1月29日。',
    en: 'That is no day. Write year, month and day, such as 2015-01-29.',
  },
  early: { zh: '早于活动日期。', en: 'That is earlier than the forum.' },
} as const satisfies Record<string, Both>;

/**
 * Answers given with the command, and the rest from whoever sits there; what does not fit is asked
 * again with the reason. Days are in ISO form.
 *
 * @param file the list of forums, which may not be there yet
 * @throws Failure usage naming what has no answer, or one that does not fit and why
 */
export async function forumAnswers(given: Answers, file: string, example: Both): Promise<Answers> {
  const answers: Answers = {};
  const isInteractive = isAsked() && given.date === undefined;
  const usual = { number: String(existsSync(file) ? lastForum(file) + 1 : 1) } as Answers;
  for (const flag of Object.keys(ASKED) as Flag[]) {
    const read = (text: string) => reading(flag, text || (usual[flag] ?? ''), answers, file);
    const said = given[flag];
    answers[flag] =
      said === undefined && isInteractive
        ? await askUntil(question(flag, usual[flag]), read)
        : demanded(`--${flag}`, read(said ?? ''), example);
    if (answers[flag] === undefined) throw new Failure('usage', `--${flag}`, example);
  }
  return answers;
}

function question(flag: Flag, usual: string | undefined): string {
  const isText = ASKED[flag].value === TEXT;
  const hint = isText ? inLocale({ zh: '没有就直接回车', en: 'Enter where there is none' }) : usual;
  const [opens, closes] = inChinese() ? ['（', '）：'] : [' (', '): '];
  const asked = inLocale(ASKED[flag].says);
  return hint ? asked + opens + hint + closes : asked + (inChinese() ? '：' : ': ');
}

/** What a text means as an answer, after the answers before it. */
function reading(flag: Flag, text: string, before: Answers, file: string): Read<string> {
  if (flag === 'number') return numberIn(text, file);
  if (flag !== 'date' && flag !== 'as-of') return published(flag, text);
  const day = dayIn(text);
  if (!day) return { why: WHY.day };
  return flag === 'as-of' && day < (before.date ?? '') ? { why: WHY.early } : { meant: day };
}

function numberIn(text: string, file: string): Read<string> {
  const number = /^第?\s*([1-9]\d{0,2})\s*场?$/.exec(text)?.[1];
  if (!number) return { why: WHY.number };
  const isTaken = existsSync(file) && loadForums(file).some((one) => one.number === Number(number));
  return isTaken ? { why: WHY.taken } : { meant: number };
}

/** A day as exports write them too, if it is one and its year is written out. */
function dayIn(text: string): string | undefined {
  const { data: day } = z.iso.date().safeParse(readDate(text));
  return day && text.normalize('NFKC').includes(day.slice(0, 4)) ? day : undefined;
}

/** These texts are published: what the guard stops is said while it can be written otherwise. */
function published(flag: Flag, text: string): Read<string> {
  const key = flag.slice(0, flag.indexOf('-')) as 'theme' | 'guests' | 'participation';
  const [stopped] = stoppedInForum(key, text);
  return stopped ? { why: stopped } : { meant: text };
}
