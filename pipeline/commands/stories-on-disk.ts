import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Case } from '../../site/cases/case.ts';
import { type StoryText, storyFaults } from '../../site/cases/faults.ts';
import { Failure } from '../contract/failures.ts';
import { type Story, storySchema, translationSchema } from '../contract/story.ts';
import type { Told } from '../stories/against-export.ts';
import type { StoryFinding } from '../stories/finding.ts';
import { type StoryFile, type StoryFiles, storiesIn } from '../stories/story-file.ts';
import { textFindings } from '../stories/text-findings.ts';
import { CASES } from './options.ts';

/** A story of a folder with what its texts alone give to find. */
export interface CheckedStory extends Told {
  findings: StoryFinding[];
}

/** @throws Failure missing_file unless the folder of stories is there */
export function demandCases(folder: string): void {
  if (!existsSync(folder)) throw new Failure('missing_file', path.basename(folder));
}

/** Whether stories may be invented there: not among the operator’s own. */
export function mayBeInvented(folder: string): boolean {
  return path.resolve(folder) !== path.resolve(CASES.cases.default);
}

/** Every story of a folder, held against the contract, the rules of stories and those of words. */
export function checkedStories(folder: string): CheckedStory[] {
  return storiesIn(folder).map((story) => {
    const front = storySchema.safeParse(story.files.find(({ lang }) => lang === 'zh')?.front);
    const faults = [
      ...story.files.flatMap(declared),
      ...ruled(story, front.data, mayBeInvented(folder)),
    ];
    return {
      ...{ ...story, stated: front.data },
      findings: [
        ...faults.map(({ file, fault }) => broken(file, fault)),
        ...story.files.flatMap(textFindings),
      ],
    };
  });
}

function declared({ lang, file, front }: StoryFile): { file: string; fault: string }[] {
  const { error } = (lang === 'zh' ? storySchema : translationSchema).safeParse(front);
  return (error?.issues ?? []).map(({ path: at, message }) => ({
    ...{ file, fault: `${at.join('.')}: ${message}` },
  }));
}

function ruled({ slug, files }: StoryFiles, facts: Story | undefined, invented: boolean) {
  const texts: StoryText[] = files.map(({ lang, file, body }) => ({ id: slug, lang, file, body }));
  const zh = { title: '', lead: '' };
  // facts that are not as declared are a finding of their own
  const stories: Case[] = facts ? [{ slug, facts, zh, en: undefined }] : [];
  return storyFaults(stories, facts ? texts : [], invented);
}

function broken(file: string, fault: string): StoryFinding {
  const said = fault.replace(/^: /, '').trim();
  const place = { file, line: 1, column: 1 };
  return { kind: 'contract', tier: 'BLOCK', ...place, zh: `不合规定：${said}`, en: said };
}
