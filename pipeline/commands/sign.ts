import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import { type Review, readReviews, reviewState, sameName, toDo } from '../contract/review.ts';
import { inChinese, say } from '../say.ts';
import { appendReviews } from '../stories/review-log.ts';
import { FIRM, openFindings } from '../stories/text-findings.ts';
import { askLine, isAsked } from './ask.ts';
import type { Command } from './commands.ts';
import { type CheckedStory, casesNamed, checkedStories } from './stories-on-disk.ts';
import { inWords } from './story-report.ts';
import { today } from './today.ts';

const EXAMPLE = 'npm run sign -- 2016-wg-01 --by 姓名';

export const sign: Command = {
  help: `sign  签一件或几件案例；要两个人签，改一个字就作废 / sign case stories: two persons must, and any change voids it
  ${EXAMPLE}
  --by NAME        谁签 / who signs
  --cases DIR      案例所在的文件夹 / folder of stories (content/cases)
  --override KIND --at FILE:LINE --because REASON
                   保留一处提示并写明理由，不签字 / let a finding stand and say why; this signs nothing`,
  run: async (args) => {
    const { slugs, values } = read(args);
    const folder = casesNamed(values.cases);
    const all = checkedStories(folder);
    const chosen = slugs.map((slug) => {
      const story = all.find((one) => one.slug === slug);
      if (!story) throw new Failure('missing_file', `zh/${slug}.mdx`);
      return story;
    });
    const asked = values.by === undefined && isAsked();
    const by = values.by ?? (asked ? await askLine('谁签（姓名） / who signs (name): ') : '') ?? '';
    if (sameName(by).length < 2) throw new Failure('usage', '--by', EXAMPLE);
    const entry = (story: CheckedStory) =>
      values.override ? overrideOf(story, by, values) : signOf(story, by, readReviews(folder));
    appendReviews(folder, chosen.map(entry));
    const reviews = readReviews(folder);
    for (const { slug, hash } of chosen) {
      const waiting = toDo(slug, reviewState(reviews, slug, hash));
      const done = { zh: '可以发布', en: 'may be published' };
      say(`${slug}  ${inChinese() ? (waiting ?? done).zh : (waiting ?? done).en}`);
    }
    return 0;
  },
};

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

type Values = ReturnType<typeof read>['values'];

function overrideOf({ slug, hash, files }: CheckedStory, by: string, values: Values): Review {
  const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(values.at ?? '') ?? [];
  const lines = files.find((one) => one.file === file)?.text.split('\n').length ?? 0;
  const finding = values.override ?? '';
  if (FIRM.includes(finding)) throw new Failure('usage', `--override ${finding}`, FIRM.join(', '));
  if (Number(line) < 1 || Number(line) > lines)
    throw new Failure('usage', '--at', `zh/${slug}.mdx:31`);
  if ((values.because ?? '').trim().length < 8)
    throw new Failure('usage', '--because', '理由至少8个字 / a reason of 8 characters or more');
  const on = { by: by.trim(), on: today() };
  const reason = values.because?.trim() ?? '';
  return { kind: 'override', story: slug, hash, finding, file, line: Number(line), ...on, reason };
}

function read(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { by: text, cases: text, override: text, at: text, because: text };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) throw new Error('no story');
    return { slugs: positionals.map((slug) => slug.replace(/\.mdx$/, '')), values };
  } catch {
    throw new Failure('usage', args.join(' ') || '没有案例 / no story', EXAMPLE);
  }
}
