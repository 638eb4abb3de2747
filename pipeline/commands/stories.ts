import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import type { Profile } from '../contract/profile.ts';
import { type Review, readReviews, reviewState } from '../contract/review.ts';
import { loadForums } from '../forums.ts';
import { takeIn } from '../intake.ts';
import { loadProfile } from '../profile.ts';
import { inChinese, say } from '../say.ts';
import type { StepName } from '../steps.ts';
import { againstExport } from '../stories/against-export.ts';
import type { StoryFinding } from '../stories/finding.ts';
import { pageFindings } from '../stories/pages.ts';
import { appendReviews } from '../stories/review-log.ts';
import { rosterOf } from '../stories/roster.ts';
import { openFindings } from '../stories/text-findings.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';
import { inWorld } from './in-world.ts';
import { CASES, FORUM, PROFILE, siteOption } from './options.ts';
import { type CheckedStory, checkedStories, demandCases } from './stories-on-disk.ts';
import { afterwards, exitOf, inWords, type Reviewed, reportStories } from './story-report.ts';
import { findingSchema, storyResult, storySchema, toldFinding } from './story-result.ts';
import { today } from './today.ts';

const EXAMPLE = 'stories -- --export 台账.xlsx --site dist';
const STEPS = ['read', 'check', 'roster', 'pages'] as const satisfies StepName[];

export const stories = command({
  name: 'stories',
  group: 'make',
  does: {
    zh: '核对案例：规定、用词、审签；给出导出文件时还对照人名、单位、电话，并看写得是否太细',
    en: 'check case stories: declarations, words, reviews; with an export also names, employers, telephones and how finely they are told',
  },
  options: {
    ...CASES,
    export: {
      ...{ value: { zh: '文件', en: 'FILE' }, path: true, several: true },
      says: {
        zh: '导出文件；通过的案例会记入审签记录',
        en: 'the export; a story that passes is logged',
      },
    },
    ...PROFILE,
    forums: FORUM.forums,
    'as-of': {
      ...FORUM['as-of'],
      says: {
        zh: '数据截至日；不写就用方案里的导出日期，或者场次表里最后一场的',
        en: 'last day the data cover; that of the profile, or of the last forum, unless given',
      },
    },
    site: siteOption({
      zh: '也对照建好的网页',
      en: 'hold the pages of this built site against the export too',
    }),
  },
  examples: [
    { line: EXAMPLE, says: { zh: '全部都查', en: 'everything' } },
    { line: 'stories', says: { zh: '只看文字和审签', en: 'texts and reviews alone' } },
  ],
  writes: {
    zh: '给出导出文件时，在案例文件夹的 reviews.yaml 里记下哪一件过了、哪一件没过。',
    en: 'With an export: which story passed and which did not, in reviews.yaml of the folder.',
  },
  next: {
    zh: '改好 BLOCK 的各处，再由两个人签：npm run sign -- 2016-wg-01 --by 姓名',
    en: 'Mend every BLOCK; then two persons sign: npm run sign -- 2016-wg-01 --by NAME',
  },
  result: z.strictObject({ stories: z.array(storySchema), pages: z.array(findingSchema) }),
  work: async ({ values }) => {
    const folder = values.cases;
    const { files, site, profile, exported } = read(values);
    demandCases(folder);
    const told = checkedStories(folder);
    const against = profile && { files, profile, exported, site };
    const found = against ? await withExport(against, told) : told.map(() => []);
    const pages = found.slice(told.length).flat();
    if (against) logVerdicts(folder, told, found, exported);
    const reviews = readReviews(folder);
    const reviewed = told.map((story, at): Reviewed => {
      const all = [...story.findings, ...(found[at] ?? [])];
      const open = openFindings(story, all, reviews);
      const state = reviewState(reviews, story.slug, story.hash);
      return { story, open, lifted: all.length - open.length, state };
    });
    reportStories(reviewed);
    for (const one of pages) say(inWords(one));
    if (told.length === 0) say(inChinese() ? '还没有案例。' : 'There is no story yet.');
    return {
      exit: exitOf(reviewed, pages),
      result: { stories: reviewed.map(storyResult), pages: pages.map(toldFinding) },
      next: afterwards(reviewed, pages),
    };
  },
});

interface Against {
  files: string[];
  profile: Profile;
  exported: string;
  site: string | undefined;
}

/** Findings of each story in turn, and at the end those of the built pages. */
async function withExport(
  { files, profile, exported, site }: Against,
  told: readonly CheckedStory[],
): Promise<StoryFinding[][]> {
  return inWorld(async (world) => {
    const span = { earliest: profile.earliest, exported };
    const intake = await takeIn(world, files, profile, span);
    world.progress('roster');
    const roster = await rosterOf(world, intake.files);
    const found = await againstExport(world, intake.files, roster, told);
    world.progress('pages');
    return [...found, site ? pageFindings(site, roster) : []];
  }, STEPS);
}

/** Log what an export said of the present texts: that they pass, or no longer do. */
function logVerdicts(
  folder: string,
  told: readonly CheckedStory[],
  found: readonly StoryFinding[][],
  exported: string,
): void {
  const reviews = readReviews(folder);
  const entries = told.flatMap((story, at): Review[] => {
    const all = [...story.findings, ...(found[at] ?? [])];
    const passes = openFindings(story, all, reviews).every(({ tier }) => tier !== 'BLOCK');
    const { passed } = reviewState(reviews, story.slug, story.hash);
    if (passes === passed) return [];
    const kind = passes ? ('pass' as const) : ('fail' as const);
    return [{ kind, story: story.slug, hash: story.hash, exported, on: today() }];
  });
  appendReviews(folder, entries);
}

interface Asked {
  export: string[];
  profile: string;
  forums: string;
  'as-of': string | undefined;
  site: string | undefined;
}

/** @throws Failure usage where an export has no day, or a site no export */
function read({ export: files, profile: named, forums, 'as-of': asOf, site }: Asked) {
  if (site && !existsSync(site)) throw new Failure('missing_file', path.basename(site));
  if (files.length === 0) {
    if (site) throw new Failure('usage', '--site', typed(EXAMPLE));
    return { files, site, profile: undefined, exported: '' };
  }
  const profile = loadProfile(named);
  const exported = profile.exported ?? asOf ?? lastDay(forums);
  if (!exported) throw new Failure('usage', '--as-of', typed(`${EXAMPLE} --as-of 2017-01-20`));
  return { files, site, profile, exported };
}

/** The last day of the data of the newest forum; none where there is no list. */
function lastDay(forums: string): string | undefined {
  return existsSync(forums) ? loadForums(forums).at(-1)?.as_of : undefined;
}
