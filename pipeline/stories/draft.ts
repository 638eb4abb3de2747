import { stringify } from 'yaml';
import type { Label } from '../contract/lists.ts';
import type { Story } from '../contract/story.ts';
import { STORY_HEADINGS } from '../contract/story-headings.ts';
import { HANDLERS, STEPS as STEP_KINDS } from '../contract/story-lists.ts';
import type { StoryLang } from './story-file.ts';

/** What stands under each heading until somebody writes: `npm run stories` finds what is left. */
const HINTS: Readonly<Record<StoryLang, readonly string[]>> = {
  zh: [
    '遇到了什么事，找谁说的。不写姓名、单位、街道、日期、确切数额，也不引原话',
    '谁做了什么、怎样核实、在哪里卡住。写部门的级别，不写名称',
    '得到了什么，没有得到什么；办结了没有，解决了没有，两样分开写',
    '确有把握的法律名称；后来才施行的要说明',
    '遇到同样的事先做什么，用“-”逐条写；去哪里、带什么、多久以内',
  ],
  en: [
    'what happened and whom the worker asked; no name, employer, street, day, exact sum or quotation',
    'who did what, how facts were checked, where it stuck; name levels of bodies, not bodies',
    'what was got and what was not; whether it was closed and whether it was solved are two things',
    'laws you are certain of; say so where one came into force later',
    'what to do first in the same trouble, one item a line with “-”: where, with what, by when',
  ],
};

/** Words of a story not yet written; they pass the contract and are found by the rules. */
const WORDS: Readonly<Record<StoryLang, { title: string; lead: string }>> = {
  zh: { title: '（待写：题目）', lead: '（待写：一句话说清是什么事、结果怎样）' },
  en: {
    title: '(To write: title)',
    lead: '(To write: one sentence on what it was and how it came out)',
  },
};

/** Steps to start from; the person who writes replaces them. */
const STEPS: Story['steps'] = [
  { week: 0, did: 'received', by: 'province' },
  { did: 'closed', by: 'city' },
];

/** Above the steps, with the codes they may have. */
const STEPS_HINT = [
  '一步一步，一步两三行；week 是收到以后第几周，不知道就删去那一行',
  `did（做了什么）：${named(STEP_KINDS)}`,
  `by（谁做的）：${named(HANDLERS)}`,
]
  .map((line) => `# ${line}`)
  .join('\n');

function named(list: readonly Label[]): string {
  return list.map(({ code, zh }) => `${code} ${zh}`).join('；');
}

/** What a story states before anybody has written it. */
export function draftOf(facts: Omit<Story, 'title' | 'lead' | 'steps'>): Story {
  const { told, consent, sources, ...matter } = facts;
  return { ...WORDS.zh, ...matter, steps: STEPS, told, consent, sources };
}

/** The Chinese file of a draft: front matter, the five headings, a hint under each. */
export function chineseDraft({ sources, ...story }: Story): string {
  const facts = { ...story, ...(sources.length > 0 ? { sources } : {}) };
  const front = stringify(facts, { lineWidth: 0 }).replace(/^steps:/m, `${STEPS_HINT}\nsteps:`);
  return fileOf('zh', front);
}

/** The English file: words alone, since facts stand in the Chinese one. */
export function englishDraft(): string {
  return fileOf('en', stringify(WORDS.en, { lineWidth: 0 }));
}

function fileOf(lang: StoryLang, front: string): string {
  const sections = STORY_HEADINGS[lang].map((heading, at) => {
    const hint = HINTS[lang][at] ?? '';
    return `## ${heading}\n\n${lang === 'zh' ? `（待写：${hint}。）` : `(To write: ${hint}.)`}\n`;
  });
  return `---\n${front}---\n\n${sections.join('\n')}`;
}
