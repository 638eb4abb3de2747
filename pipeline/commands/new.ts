import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import { readReviews } from '../contract/review.ts';
import { type Story, storySchema } from '../contract/story.ts';
import { inChinese, say } from '../say.ts';
import { chineseDraft, draftOf, englishDraft } from '../stories/draft.ts';
import { QUESTIONS } from '../stories/questions.ts';
import { STORY_LANGS } from '../stories/story-file.ts';
import { type Answers, answersFrom } from './answers.ts';
import type { Command } from './commands.ts';
import { casesNamed, mayBeInvented } from './stories-on-disk.ts';

const EXAMPLE =
  'npm run new -- case --issue WG01 --place 440300 --period 2016Q3 --route department --outcome solved --consent written --told 38';

export const newText: Command = {
  help: `new  起草一件案例：问几个问题，写好两个文件 / draft a case story: a few questions, two files
  npm run new -- case
  --issue --place --industry --period --route --outcome --remedy --consent --told
                   回答可以写在命令里 / answers may be given with the command: a code or a name
  --source TEXT    报刊来源，可以写几次 / press source, may be named again
  --number NN      序号 / number (the next that is free)
  --cases DIR      案例所在的文件夹 / folder of stories (content/cases)`,
  run: async (args) => {
    const { cases, number, ...given } = read(args);
    const folder = casesNamed(cases);
    const answers = await answersFrom(given, mayBeInvented(folder), EXAMPLE);
    const story = declared(answers);
    const stem = `${story.period.slice(0, 4)}-${story.issue.slice(0, 2).toLowerCase()}-`;
    const slug = `${stem}${number ?? nextNumber(folder, stem)}`;
    writeNew(folder, {
      [`zh/${slug}.mdx`]: chineseDraft(story),
      [`en/${slug}.mdx`]: englishDraft(),
    });
    say(whatNext(slug));
    return 0;
  },
};

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

function whatNext(slug: string): string {
  return inChinese()
    ? `写好了 zh/${slug}.mdx 和 en/${slug}.mdx。接着：
  1. 把“（待写：…）”都换成正文，steps 逐步写好；英文可以以后再写，先删去那个文件。
  2. npm run stories -- --export 台账.xlsx   核对用词、人名和单位，看写得是否太细
  3. 两个人各签一次：npm run sign -- ${slug} --by 姓名`
    : `Written: zh/${slug}.mdx and en/${slug}.mdx. Next:
  1. Replace every hint by text, and the steps; if nobody translates it now, delete the English file.
  2. npm run stories -- --export FILE   checks words, names and employers, and how finely it is told
  3. Two persons sign, once each: npm run sign -- ${slug} --by NAME`;
}

function read(args: string[]) {
  const text = { type: 'string' } as const;
  const flags = Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, text]));
  const options = {
    cases: text,
    number: text,
    source: { type: 'string', multiple: true },
  } as const;
  try {
    const { values, positionals } = parseArgs({
      ...{ args, allowPositionals: true },
      options: { ...flags, ...options },
    });
    const { cases, number, source, ...answers } = values as Given & typeof values;
    if (positionals.join() !== 'case' || (number && !/^\d{2,4}$/.test(number)))
      throw new Error('not a case');
    return { cases, number, sources: source ?? [], answers: answers as Partial<Answers> };
  } catch {
    throw new Failure('usage', args.join(' ') || 'new', EXAMPLE);
  }
}

interface Given {
  cases?: string;
  number?: string;
  source?: string[];
}
