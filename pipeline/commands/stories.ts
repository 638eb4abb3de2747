import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import type { Profile } from '../contract/profile.ts';
import { type Review, readReviews, reviewState } from '../contract/review.ts';
import { takeIn } from '../intake.ts';
import { inChinese, say } from '../say.ts';
import { againstExport } from '../stories/against-export.ts';
import type { StoryFinding } from '../stories/finding.ts';
import { pageFindings } from '../stories/pages.ts';
import { appendReviews } from '../stories/review-log.ts';
import { rosterOf } from '../stories/roster.ts';
import { openFindings } from '../stories/text-findings.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { fromHere, profileOf } from './options.ts';
import { type CheckedStory, casesNamed, checkedStories } from './stories-on-disk.ts';
import { exitOf, inWords, type Reviewed, reportStories } from './story-report.ts';
import { today } from './today.ts';

const EXAMPLE = 'npm run stories -- --export 台账.xlsx --site dist';

export const stories: Command = {
  help: `stories  核对案例：规定、用词、审签；给出导出文件时还对照人名、单位、电话，并看写得是否太细 / check case stories
  ${EXAMPLE}
  --cases DIR      案例所在的文件夹 / folder of stories (content/cases)
  --export FILE    导出文件，可以写几次 / export, may be named again; a story that passes is logged
  --profile FILE   方案文件 / source profile (data/profile.yaml)
  --as-of DAY      数据截至日 / last day the data cover, where the profile names no day of export
  --site DIR       也对照建好的网页 / hold the pages of a built site against the export too`,
  run: async (args) => {
    const { cases, files, site, profile, exported } = read(args);
    const folder = casesNamed(cases);
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
    return exitOf(reviewed, pages);
  },
};

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
  });
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

/** @throws Failure usage for an unknown option, or where an export has no day */
function read(args: string[]) {
  const text = { type: 'string' } as const;
  const several = { type: 'string', multiple: true } as const;
  const options = { cases: text, site: text, profile: text, 'as-of': text, export: several };
  const values = parsed(() => parseArgs({ args, options }).values, args);
  const files = (values.export ?? []).map(fromHere);
  const site = values.site === undefined ? undefined : fromHere(values.site);
  if (site && !existsSync(site)) throw new Failure('missing_file', path.basename(site));
  if (files.length === 0) {
    if (site) throw new Failure('usage', '--site', EXAMPLE);
    return { cases: values.cases, files, site, profile: undefined, exported: '' };
  }
  const profile = profileOf({ files, ...values });
  const exported = profile.exported ?? values['as-of'];
  if (!exported) throw new Failure('usage', '--as-of', `${EXAMPLE} --as-of 2017-01-20`);
  return { cases: values.cases, files, site, profile, exported };
}

function parsed<T>(parse: () => T, args: string[]): T {
  try {
    return parse();
  } catch {
    throw new Failure('usage', args.join(' '), EXAMPLE);
  }
}
