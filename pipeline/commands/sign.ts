import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { type Review, readReviews, reviewState, sameName, toDo } from '../contract/review.ts';
import { inLocale, say } from '../say.ts';
import { appendReviews } from '../stories/review-log.ts';
import { FIRM, openFindings } from '../stories/text-findings.ts';
import { askLine, isAsked } from './ask.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';
import { CASES } from './options.ts';
import { type CheckedStory, checkedStories, demandCases } from './stories-on-disk.ts';
import { inWords } from './story-report.ts';
import { today } from './today.ts';

const EXAMPLE = 'sign -- 2016-wg-01 --by 姓名';
const DONE = { zh: '可以发布', en: 'may be published' };
const WHO = { zh: '谁签（姓名）：', en: 'Who signs (name): ' };

export const sign = command({
  name: 'sign',
  group: 'make',
  does: {
    zh: '签一件或几件案例；要两个人签，改一个字就作废',
    en: 'sign case stories: two persons must, and any change voids it',
  },
  words: {
    name: { zh: '案例', en: 'STORY' },
    says: {
      zh: '案例的文件名，不带 .mdx，如 2016-wg-01；可以写几件。',
      en: 'File name of a story without .mdx, such as 2016-wg-01; several may be named.',
    },
    least: 1,
  },
  options: {
    by: { value: { zh: '姓名', en: 'NAME' }, says: { zh: '谁签', en: 'who signs' } },
    ...CASES,
    override: {
      value: { zh: '种类', en: 'KIND' },
      says: {
        zh: '保留一处提示，不签字；与 --at、--because 一起写',
        en: 'let a finding stand, which signs nothing; with --at and --because',
      },
    },
    at: {
      value: { zh: '文件:行', en: 'FILE:LINE' },
      says: { zh: '哪一处，如 zh/2016-wg-01.mdx:31', en: 'where, such as zh/2016-wg-01.mdx:31' },
    },
    because: {
      value: { zh: '理由', en: 'REASON' },
      says: { zh: '为什么保留，至少8个字', en: 'why it may stand, 8 characters or more' },
    },
  },
  examples: [
    { line: EXAMPLE, says: { zh: '签这一件', en: 'sign this story' } },
    {
      line: 'sign -- 2016-wg-01 --by 姓名 --override person --at zh/2016-wg-01.mdx:31 --because 理由要写清楚',
      says: { zh: '保留一处提示并写明理由', en: 'let a finding stand, and say why' },
    },
  ],
  writes: {
    zh: '在案例文件夹的 reviews.yaml 里添一条；以前的从不改。',
    en: 'One entry in reviews.yaml of the folder; earlier ones never change.',
  },
  next: {
    zh: '两个人都签了就生成网站：npm run build',
    en: 'Once two have signed, build the site: npm run build',
  },
  result: z.strictObject({
    stories: z.array(z.strictObject({ story: z.string(), may_be_published: z.boolean() })),
  }),
  work: async ({ values, words }) => {
    const folder = values.cases;
    const slugs = words.map((word) => word.replace(/\.mdx$/, ''));
    demandCases(folder);
    const all = checkedStories(folder);
    const chosen = slugs.map((slug) => {
      const story = all.find((one) => one.slug === slug);
      if (!story) throw new Failure('missing_file', `zh/${slug}.mdx`);
      return story;
    });
    const asked = values.by === undefined && isAsked();
    const by = values.by ?? (asked ? await askLine(inLocale(WHO)) : '') ?? '';
    if (sameName(by).length < 2) throw new Failure('usage', '--by', typed(EXAMPLE));
    const entry = (story: CheckedStory) =>
      values.override ? overrideOf(story, by, values) : signOf(story, by, readReviews(folder));
    appendReviews(folder, chosen.map(entry));
    const reviews = readReviews(folder);
    const told = chosen.map(({ slug, hash }) => {
      const waiting = toDo(slug, reviewState(reviews, slug, hash));
      say(`${slug}  ${inLocale(waiting ?? DONE)}`);
      return { story: slug, may_be_published: !waiting };
    });
    return { exit: 0, result: { stories: told } };
  },
});

/** @throws Failure story_text where something must be mended first, story_review for a second time */
function signOf(story: CheckedStory, by: string, reviews: readonly Review[]): Review {
  const { slug, hash } = story;
  const open = openFindings(story, story.findings, reviews);
  for (const finding of open) say(inWords(finding));
  const blocks = open.filter(({ tier }) => tier === 'BLOCK').length;
  if (blocks > 0)
    throw new Failure('story_text', slug, { zh: `要改 ${blocks} 处`, en: `${blocks} to mend` });
  if (reviewState(reviews, slug, hash).signers.some((one) => sameName(one) === sameName(by)))
    throw new Failure('story_review', slug, {
      zh: '这个人已经签过；第二个签字要由另一个人来签',
      en: 'this person has signed already; another person must sign too',
    });
  return { kind: 'sign', story: slug, hash, by: by.trim(), on: today() };
}

interface Values {
  override: string | undefined;
  at: string | undefined;
  because: string | undefined;
}

function overrideOf({ slug, hash, files }: CheckedStory, by: string, values: Values): Review {
  const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(values.at ?? '') ?? [];
  const lines = files.find((one) => one.file === file)?.text.split('\n').length ?? 0;
  const finding = values.override ?? '';
  if (FIRM.includes(finding)) throw new Failure('usage', `--override ${finding}`, FIRM.join(', '));
  if (Number(line) < 1 || Number(line) > lines)
    throw new Failure('usage', '--at', `zh/${slug}.mdx:31`);
  if ((values.because ?? '').trim().length < 8)
    throw new Failure('usage', '--because', {
      zh: '理由至少8个字。',
      en: 'A reason of 8 characters or more.',
    });
  const on = { by: by.trim(), on: today() };
  const reason = values.because?.trim() ?? '';
  return { kind: 'override', story: slug, hash, finding, file, line: Number(line), ...on, reason };
}
