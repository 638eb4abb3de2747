import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Story } from '../../pipeline/contract/story.ts';
import { STORY_HEADINGS } from '../../pipeline/contract/story-headings.ts';
import { STORY_LANGS } from '../../pipeline/stories/story-file.ts';

const FACTS: Story = {
  ...{ title: '厂里欠工钱，后来付了', lead: '工会找单位谈，工钱付了。写在这里的是示例。' },
  ...{ issue: 'WG01', place: '440300', industry: 'C', period: '2016', route: 'direct' },
  outcome: 'solved',
  steps: [
    { week: 0, did: 'received', by: 'city' },
    { week: 6, did: 'closed', by: 'city' },
  ],
  ...{ told: 38, consent: 'invented', sources: [] },
};

/** Write an invented story in both languages; `result` stands under the third heading. */
export function writeStory(
  folder: string,
  slug: string,
  {
    result = '钱付了。',
    en = 'It was paid.',
    ...facts
  }: Partial<Story> & { result?: string; en?: string } = {},
): void {
  for (const lang of STORY_LANGS) {
    mkdirSync(path.join(folder, lang), { recursive: true });
    const words = { title: 'Wages paid late', lead: 'The union took it up; wages were paid.' };
    const front = stringify(lang === 'zh' ? { ...FACTS, ...facts } : words);
    const says = lang === 'zh' ? result : en;
    const body = STORY_HEADINGS[lang].map(
      (heading, at) => `## ${heading}\n\n${at === 2 ? says : '……'}\n`,
    );
    writeFileSync(path.join(folder, lang, `${slug}.mdx`), `---\n${front}---\n\n${body.join('\n')}`);
  }
}
