import { z } from 'zod';
import { addForum, type ForumRow } from '../forum-rows.ts';
import { inChinese, say } from '../say.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';
import { type Answers, ASKED, forumAnswers } from './forum-answers.ts';
import { FORUM } from './options.ts';

const EXAMPLE = 'new -- forum --number 14 --date 2015-01-29 --as-of 2015-02-17';

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
    const answers = await forumAnswers(given, file, typed(EXAMPLE));
    const { number, date, as_of } = addForum(file, rowOf(answers));
    say(
      inChinese() ? `第 ${number} 场已登记在 ${file}。` : `Forum ${number} stands in ${file} now.`,
    );
    const check = typed(`check -- --forum ${number} 台账.xlsx`);
    const next = {
      zh: `核对这一场的导出文件：${check.zh}`,
      en: `Check the export of that forum: ${check.en}`,
    };
    return { exit: 0, result: { forum: number, date, as_of, file }, next };
  },
});

function rowOf(answers: Answers): ForumRow {
  const both = (key: 'theme' | 'guests' | 'participation') => ({
    [`${key}_zh`]: answers[`${key}-zh`] ?? '',
    [`${key}_en`]: answers[`${key}-en`] ?? '',
  });
  const { number = '', date = '', 'as-of': as_of = '' } = answers;
  return { number, date, as_of, ...both('theme'), ...both('guests'), ...both('participation') };
}
