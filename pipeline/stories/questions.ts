import { codes } from '../contract/codes.ts';
import type { Label } from '../contract/lists.ts';
import {
  CONSENTS,
  REMEDIES,
  routes,
  STORY_OUTCOMES,
  storyIndustries,
  storyPlaces,
} from '../contract/story-lists.ts';

/** What a new story is asked for; each has a flag of the same name. */
export interface Question {
  flag:
    | 'issue'
    | 'place'
    | 'industry'
    | 'period'
    | 'route'
    | 'outcome'
    | 'remedy'
    | 'consent'
    | 'told';
  zh: string;
  en: string;
  /** What can be chosen; without it the answer is as `free` reads it. */
  list?: () => readonly Label[];
  free?: {
    /** The answer as a story states it; undefined where it is none. */
    read: (answer: string) => string | undefined;
    why: { zh: string; en: string };
  };
  /** It may be left out, where telling it would give somebody away. */
  optional?: boolean;
}

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    flag: 'issue',
    zh: '诉求类别（大类或者小类）',
    en: 'Issue or sub-issue',
    list: () => codes('issues'),
  },
  {
    flag: 'place',
    zh: '地方（市、区域或者全省）',
    en: 'City, region or province',
    list: storyPlaces,
  },
  {
    ...{ flag: 'industry', zh: '行业', en: 'Industry', optional: true },
    list: storyIndustries,
  },
  {
    ...{
      flag: 'period',
      zh: '收到的年份或者季度（2016 或 2016Q3）',
      en: 'Year or quarter of receipt',
    },
    free: {
      read: periodIn,
      why: {
        zh: '请写年份或者季度，如 2016 或 2016Q3；写到月份会让人认出来。',
        en: 'Write a year or a quarter, such as 2016 or 2016Q3; a month would give somebody away.',
      },
    },
  },
  { flag: 'route', zh: '办理方式', en: 'Route', list: routes },
  { flag: 'outcome', zh: '结果', en: 'Outcome', list: () => STORY_OUTCOMES },
  { flag: 'remedy', zh: '得到什么', en: 'What was got', list: () => REMEDIES, optional: true },
  { flag: 'consent', zh: '凭什么登', en: 'On what ground it is told', list: () => CONSENTS },
  {
    ...{
      flag: 'told',
      zh: '在第几场首次登出',
      en: 'Number of the forum it is first published with',
    },
    free: {
      read: (answer) => /^第?\s*([1-9]\d{0,2})\s*场?$/.exec(answer)?.[1],
      why: { zh: '请写场次的数字，如 14。', en: 'Write the number of a forum, such as 14.' },
    },
  },
];

/** 2016, 2016Q3, 2016年, 2016年第三季度. */
function periodIn(answer: string): string | undefined {
  const said = /^(\d{4})\s*年?\s*(?:Q([1-4])|第?([一二三四1-4])季度?)?$/i.exec(
    answer.normalize('NFKC'),
  );
  if (!said) return undefined;
  const [, year, code, name] = said;
  const quarter = code ?? (name && String('一二三四'.indexOf(name) + 1 || name));
  return quarter ? `${year}Q${quarter}` : year;
}
