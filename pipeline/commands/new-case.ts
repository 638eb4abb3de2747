import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { readReviews } from '../contract/review.ts';
import { type Story, storySchema } from '../contract/story.ts';
import { stemOf } from '../contract/story-name.ts';
import { lastForum } from '../forum-rows.ts';
import { type Both, inChinese, say } from '../say.ts';
import { chineseDraft, draftOf, englishDraft } from '../stories/draft.ts';
import { QUESTIONS, type Question } from '../stories/questions.ts';
import { STORY_LANGS } from '../stories/story-file.ts';
import { type Answers, answersFrom } from './answers.ts';
import { command } from './command.ts';
import type { Option } from './declaration.ts';
import { typed } from './example-words.ts';
import { CASES, FORUM } from './options.ts';
import { demandCases, mayBeInvented } from './stories-on-disk.ts';

const EXAMPLE =
  'new -- case --issue WG01 --place 440300 --period 2016Q3 --route department --outcome solved --consent written --told 38';
const ANSWER = { zh: '回答', en: 'ANSWER' };
const NUMBER = /^\d{2,4}$/;

/** The questions, each with its flag: a code or a name answers it. */
const ANSWERS = Object.fromEntries(
  QUESTIONS.map(({ flag, zh, en }) => [flag, { value: ANSWER, says: { zh, en } }]),
) as Record<Question['flag'], Option & { value: typeof ANSWER }>;

export const newCase = command({
  name: 'new case',
  group: 'make',
  does: {
    zh: '起草一件案例：问几个问题，写好中英文两个文件',
    en: 'draft a case story: a few questions, and its two files are written',
  },
  options: {
    ...ANSWERS,
    source: {
      ...{ value: { zh: '报刊和日期', en: 'TEXT' }, several: true },
      says: { zh: '报刊来源', en: 'press source' },
    },
    number: {
      value: { zh: '序号', en: 'NN' },
      says: { zh: '序号，不写就用下一个', en: 'its number; the next that is free unless given' },
    },
    ...CASES,
  },
  examples: [
    { line: 'new -- case', says: { zh: '一问一答', en: 'by question and answer' } },
    { line: EXAMPLE, says: { zh: '回答写在命令里，不再问', en: 'with the answers given' } },
  ],
  writes: {
    zh: '案例文件夹里 zh 和 en 各一个文件；已有的不覆盖。',
    en: 'One file in zh and one in en of the folder of stories; nothing is overwritten.',
  },
  next: {
    zh: '写好正文，再核对：npm run stories -- --export 台账.xlsx',
    en: 'Write the text, then check it: npm run stories -- --export ledger.xlsx',
  },
  result: z.strictObject({ story: z.string(), files: z.array(z.string()) }),
  work: async ({ values: { cases: folder, number, source, ...answers } }) => {
    if (number !== undefined && !NUMBER.test(number))
      throw new Failure('usage', '--number', typed('new -- case --number 03'));
    demandCases(folder);
    const given = { answers, sources: source };
    const invented = mayBeInvented(folder);
    const unfit = invented ? () => undefined : laterThan(FORUM.forums.default);
    const context = { invented, unfit, example: typed(EXAMPLE) };
    const story = declared(await answersFrom(given, context));
    const stem = stemOf(story.period, story.issue);
    const slug = `${stem}${number ?? nextNumber(folder, stem)}`;
    const files = {
      [`zh/${slug}.mdx`]: chineseDraft(story),
      [`en/${slug}.mdx`]: englishDraft(),
    };
    writeNew(folder, files);
    const written = Object.keys(files);
    say(inChinese() ? `写好了 ${written.join(' 和 ')}。` : `Written: ${written.join(' and ')}.`);
    return { exit: 0, result: { story: slug, files: written }, next: afterwards(slug) };
  },
});

/** Why a forum cannot be the first to tell one’s own story: it is not in the list of forums yet. */
function laterThan(forums: string) {
  return (flag: Question['flag'], value: string): Both | undefined => {
    const last = existsSync(forums) ? lastForum(forums) : Number.POSITIVE_INFINITY;
    if (flag !== 'told' || Number(value) <= last) return undefined;
    return {
      zh: `场次表里只到第 ${last} 场；先登记：${typed('new -- forum').zh}`,
      en: `The list of forums ends with forum ${last}. Add it first: ${typed('new -- forum').en}`,
    };
  };
}

/** @throws Failure story_contract where the answers do not make a story as declared */
function declared({ told, ...answers }: Answers): Story {
  const parsed = storySchema.safeParse(draftOf({ ...answers, told: Number(told) } as Story));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Failure('story_contract', 'new', wrong.join('; '));
}

/** The next number nobody has used, not even for a story that is gone but was reviewed. */
function nextNumber(folder: string, stem: string): string {
  const files = STORY_LANGS.flatMap((lang) => {
    const own = path.join(folder, lang);
    return existsSync(own) ? readdirSync(own) : [];
  });
  const names = [...files, ...readReviews(folder).map(({ story }) => story)];
  const used = names.filter((name) => name.startsWith(stem)).map((name) => name.slice(stem.length));
  return String(Math.max(0, ...used.map((rest) => Number.parseInt(rest, 10) || 0)) + 1).padStart(
    2,
    '0',
  );
}

/** Write files that are not there yet. @throws Failure story_exists, before anything is written */
function writeNew(folder: string, files: Readonly<Record<string, string>>): void {
  for (const file of Object.keys(files))
    if (existsSync(path.join(folder, file))) throw new Failure('story_exists', file);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text, { flag: 'wx' });
  }
}

function afterwards(slug: string): Both {
  return {
    zh: `1. 把“（待写：…）”都换成正文，steps 逐步写好；英文可以以后再写，先删去那个文件
2. 核对用词、人名和单位，看写得是否太细：npm run stories -- --export 台账.xlsx
3. 两个人各签一次：npm run sign -- ${slug} --by 姓名`,
    en: `1. Replace every hint by text, and the steps; if nobody translates it now, delete the English file
2. Check words, names and employers, and how finely it is told: npm run stories -- --export FILE
3. Two persons sign, once each: npm run sign -- ${slug} --by NAME`,
  };
}
