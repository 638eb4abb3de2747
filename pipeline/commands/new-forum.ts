import { existsSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { addForum, type ForumRow, lastForum } from '../forum-rows.ts';
import { type Both, inChinese, inLocale, say } from '../say.ts';
import { askLine, isAsked } from './ask.ts';
import { command } from './command.ts';
import type { Option } from './declaration.ts';
import { typed } from './example-words.ts';
import { FORUM } from './options.ts';

const EXAMPLE = 'new -- forum --number 14 --date 2015-01-29 --as-of 2015-02-17';
const TEXT: Both = { zh: '文字', en: 'TEXT' };
const DAY: Both = { zh: '日期', en: 'DAY' };
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is asked of a forum, in order; each is an option too. A blank text is left blank. */
const ASKED = {
  number: {
    value: { zh: '场次', en: 'NUMBER' },
    says: { zh: '第几场', en: 'number of the forum' },
  },
  date: {
    value: DAY,
    says: { zh: '活动日期（年-月-日，如 2015-01-29）', en: 'day of the forum, such as 2015-01-29' },
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

const FORMS: Partial<Record<Flag, RegExp>> = {
  number: /^[1-9]\d{0,2}$/,
  date: ISO_DAY,
  'as-of': ISO_DAY,
};

export const newForum = command({
  name: 'new forum',
  group: 'make',
  does: { zh: '在场次表里登记一场活动', en: 'add a forum to the list of forums' },
  options: { ...ASKED, forums: FORUM.forums },
  examples: [
    { line: 'new -- forum', says: { zh: '一问一答', en: 'by question and answer' } },
    { line: EXAMPLE, says: { zh: '写在命令里，不再问', en: 'with the answers given' } },
  ],
  writes: {
    zh: '场次表里添一行；没有这个文件就新建。以前的行不动。',
    en: 'One row in the list of forums, which is made if it is not there. Earlier rows stay.',
  },
  next: {
    zh: '核对这一场的导出文件：npm run check -- --forum 14 台账.xlsx',
    en: 'Check the export of that forum: npm run check -- --forum 14 ledger.xlsx',
  },
  result: z.strictObject({
    forum: z.int(),
    date: z.iso.date(),
    as_of: z.iso.date(),
    file: z.string(),
  }),
  work: async ({ values: { forums: file, ...given } }) => {
    const answers = await answersTo(given, usual(file));
    const { number, date, as_of } = addForum(file, rowOf(answers));
    say(
      inChinese() ? `第 ${number} 场已登记在 ${file}。` : `Forum ${number} stands in ${file} now.`,
    );
    return { exit: 0, result: { forum: number, date, as_of, file } };
  },
});

type Answers = Partial<Record<Flag, string | undefined>>;

/** What is taken where nothing is said: the next number; a text nobody gives stays blank. */
function usual(file: string): Answers {
  return { number: String(existsSync(file) ? lastForum(file) + 1 : 1) };
}

/** @throws Failure usage naming what has no answer or one that is not of its form */
async function answersTo(given: Answers, unless: Answers): Promise<Answers> {
  const answers: Answers = {};
  const isInteractive = isAsked() && given.date === undefined;
  for (const flag of Object.keys(ASKED) as Flag[]) {
    const said = given[flag];
    if (said !== undefined || !isInteractive) answers[flag] = said ?? unless[flag];
    else answers[flag] = await ask(flag, unless[flag]);
    const form = FORMS[flag];
    if (form && !form.test(answers[flag] ?? ''))
      throw new Failure('usage', `--${flag}`, typed(EXAMPLE));
  }
  return answers;
}

async function ask(flag: Flag, unless: string | undefined): Promise<string> {
  const form = FORMS[flag];
  const [opens, closes] = inChinese() ? ['（', '）：'] : [' (', '): '];
  const hint = form ? unless : inLocale({ zh: '没有就直接回车', en: 'Enter where there is none' });
  for (;;) {
    const asked = inLocale(ASKED[flag].says);
    const answer = await askLine(
      hint ? asked + opens + hint + closes : `${asked}${inLocale(COLON)}`,
    );
    if (answer === undefined) throw new Failure('usage', `--${flag}`, typed(EXAMPLE));
    const meant = answer || unless || '';
    if (!form || form.test(meant)) return meant;
  }
}

const COLON: Both = { zh: '：', en: ': ' };

function rowOf(answers: Answers): ForumRow {
  const both = (key: 'theme' | 'guests' | 'participation') => ({
    [`${key}_zh`]: answers[`${key}-zh`] ?? '',
    [`${key}_en`]: answers[`${key}-en`] ?? '',
  });
  const { number = '', date = '', 'as-of': as_of = '' } = answers;
  return { number, date, as_of, ...both('theme'), ...both('guests'), ...both('participation') };
}
