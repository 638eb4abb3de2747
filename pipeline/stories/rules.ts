import { placeAt } from '../guard/place.ts';
import type { StoryFinding } from './finding.ts';
import { quotesIn } from './quotes.ts';
import type { StoryFile, StoryLang } from './story-file.ts';

interface Rule {
  kind: string;
  tier: StoryFinding['tier'];
  pattern: Record<StoryLang, RegExp>;
  zh: string;
  en: string;
}

/** Words no story may say; the patterns leave out the same characters in ordinary phrases. */
const RULES: readonly Rule[] = [
  {
    ...{ kind: 'superlative', tier: 'BLOCK' },
    pattern: {
      zh: /唯一|首例|首个|首宗|首次|头一(?:例|个|家|宗)|第一(?:例|宗|起|家|次)|独一|绝无仅有|史上|(?:数额|金额|人数|规模|数量)之最|最[大小高多](?!限度|程度|可能|的?努力|人民|法院|不超过)/g,
      en: /\b(?:the only (?:one|case|worker|person|firm|company|employer|factory|known)|unique(?:ly)?|unprecedented|the first (?:case|time|ever|of its kind|in (?:the )?(?:province|city|Guangdong))|the (?:largest|biggest|smallest|highest|oldest|youngest)|record[- ](?:high|sum|breaking))\b/gi,
    },
    zh: '“唯一、首例、最大”一类的话会让人认出是谁；请改成平常的说法',
    en: 'words such as only, first or largest point at one person; say it plainly',
  },
  {
    ...{ kind: 'unfinished', tier: 'BLOCK' },
    pattern: { zh: /（待写[:：]/g, en: /\(To write:/g },
    zh: '还没有写完：请把提示换成正文',
    en: 'not written yet: replace the hint by the text',
  },
];

/** What the rules find in a file of a story: words, hints left over, long quotations. */
export function ruleFindings(story: StoryFile): StoryFinding[] {
  const { file, text, lang } = story;
  const words = RULES.flatMap(({ pattern, kind, tier, zh, en }) =>
    [...text.matchAll(pattern[lang])].map(({ index }) => ({
      ...{ kind, tier, file, zh, en },
      ...placeAt(text, index),
    })),
  );
  return [...words, ...quotesIn(story)].sort((a, b) => a.line - b.line || a.column - b.column);
}
