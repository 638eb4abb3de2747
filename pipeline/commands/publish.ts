import { z } from 'zod';
import { besideOf } from './checklist-beside.ts';
import { ANSWERS, readAnswers } from './checklist-options.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';
import { operator } from './operator.ts';
import { EDITIONS, EXPORTS, FORUM, KEY, PROFILE, RECOUNT, REPORT } from './options.ts';
import { orderOf, publication, publicationShape } from './publication.ts';
import { signerOf } from './signing-key.ts';
import { typedAgain } from './typed-again.ts';

const EXAMPLE = 'publish -- --forum 14 台账.xlsx';
const ANSWERED = `${EXAMPLE} --reviewed --accept next_forum=理由要写清楚 --by 姓名`;
const OPTIONS = {
  ...{ ...FORUM, ...PROFILE, ...EDITIONS, ...KEY, ...RECOUNT, ...REPORT, ...ANSWERS },
} as const;

export const publish = command({
  name: 'publish',
  group: 'month',
  does: {
    zh: '核对导出文件，过一遍核对清单，发布一期；发布后不再改写',
    en: 'check an export, go through the checklist and publish its edition, which is never rewritten',
  },
  words: EXPORTS,
  options: OPTIONS,
  examples: [
    { line: EXAMPLE, says: { zh: '发布第14场', en: 'publish the edition of forum 14' } },
    {
      line: 'publish -- --forum 14 台账-上半年.xlsx 台账-下半年.xlsx',
      says: { zh: '导出分成了两个文件', en: 'where the export is in two files' },
    },
    {
      line: ANSWERED,
      says: {
        zh: '清单在命令里答好，不再问；项目和理由各写各的',
        en: 'with the list answered, so that nothing is asked',
      },
    },
  ],
  writes: {
    zh: '在 data/editions 里添一个文件夹，如 014；要么完整，要么没有。',
    en: 'One folder in data/editions, such as 014: whole or not at all.',
  },
  next: {
    zh: '审计：npm run audit；生成网站：npm run build',
    en: 'Audit it: npm run audit; build the site: npm run build',
  },
  result: z.strictObject({ ...publicationShape, archive: z.string() }),
  work: async (given) => {
    const { values, words } = given;
    const { editions: archive, report } = values;
    const said = readAnswers(values, typed(ANSWERED));
    const order = orderOf(values, words, archive, EXAMPLE);
    const reviewer = operator(said, besideOf(), typedAgain('publish', OPTIONS, given));
    const sign = await signerOf(archive, values.key);
    const told = await publication({ ...order, reviewer, ...(sign && { sign }) }, report);
    return { exit: 0, result: { ...told, archive } };
  },
});
