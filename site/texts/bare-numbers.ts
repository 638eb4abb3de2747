import type { Fault } from './fault.ts';
import type { Words } from './words.ts';

/** A number in running words that may be a statistic, and where it begins. */
export interface BareNumber {
  at: number;
  text: string;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Numbers in digits that are names, not statistics: hotlines, articles, dates, forums, standards. */
const NAMES: readonly RegExp[] = [
  /(?<![\d-])(?:12351|12333|12348)(?![\d-])/g,
  /\barticles? \d+(?:(?:, | and | to )\d+)*(?! *%)/gi,
  /第\d+(?:条|款|项|场|期|页)/g,
  /\bforums? \d+|\b(?:the )\d+(?:st|nd|rd|th)\b/gi,
  /(?<!\d)(?:19|20)\d\d年(?:1?\d月(?:[1-3]?\d日)?)?/g,
  new RegExp(`\\b(?:[1-3]?\\d )?${MONTH} (?:19|20)\\d\\d\\b`, 'g'),
  /\b(?:in|since|until|before|after|by|from) (?:19|20)\d\d\b(?! *[%\d])/gi,
  // a standard or a format by its name: WCAG 2.1, SHA-256, A4
  /\bWCAG \d\.\d(?:(?:、|, | and )\d\.\d)*/g,
  /\b[A-Za-z]+-?\d+\b(?! *%)/g,
  // what a program measures of a page: its size, its width, its contrast
  /(?<!\d)\d+ KB\b/g,
  /(?<!\d)\d+ ?(?:像素|pixels?\b)/g,
  /(?<!\d)\d(?:\.\d)?(?:比| to )1(?!\d)/g,
];

const N = '一二两三四五六七八九十百千万亿零〇几数';
const COUNTED = '件|人|名|宗|起|户|家|例|份|元|万元|亿元|人次|个人|位';
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';
const PARTS =
  '(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)';

/** Shares, multiples and long counts in words. */
const IN_WORDS: readonly RegExp[] = [
  new RegExp(`[${N}]+分之[${N}]+`, 'g'),
  new RegExp(
    `(?<![${N}第])[一二两三四五六七八九几数]成半?(?=[^\\p{L}]|以上|以下|左右|多|的|是|都|已|没有|职工|工人|工友|劳动者|单位|企业|诉求|案件|$)`,
    'gu',
  ),
  new RegExp(`(?:增|涨|升|翻|多|高|达|超|快|是)[^，。；：、]{0,8}?[${N}]+(?:点[${N}]+)?倍`, 'g'),
  new RegExp(`(?=[${N}多余]{2})[${N}]*[十百千万亿][${N}]*(?:多|余)?(?:${COUNTED})(?![都们])`, 'g'),
  new RegExp(`\\b${COUNT}[ -]${PARTS} (?:of|were|are)\\b`, 'gi'),
  new RegExp(`\\b${COUNT} (?:in|out of) (?:every )?(?:${COUNT}|twenty|a hundred)\\b`, 'gi'),
  /\b[a-z]+(?:[- ][a-z]+)? per ?cent\b/gi,
  new RegExp(
    `\\b${COUNT} times (?:as|more|higher|larger)\\b|\\b(?:doubled|trebled|tripled)\\b`,
    'gi',
  ),
];

/** A sentence that names a law may say in words what the law says, such as a share of a wage. */
const LAW =
  /《|》|条例|第[一二三四五六七八九十百]+条|[\p{Script=Han}]法(?:[，第]|$)|\b(?:Law|Regulations?|Provisions)\b/u;
const END = /[。！？\n]|[.!?](?= |$)/g;

/**
 * Numbers in running words that look like statistics: every number in digits that is not the name
 * of something, and in words shares, multiples and counts above ten. What a law fixes is written
 * in words, shares of it in a sentence that names the law.
 */
export function bareNumbers(text: string): BareNumber[] {
  const others = NAMES.reduce((words, name) => words.replace(name, blank), text);
  return [...inDigits(others), ...inWords(text)].toSorted((a, b) => a.at - b.at);
}

function inDigits(text: string): BareNumber[] {
  const found = text.matchAll(
    /[\p{Nd}\p{No}][\p{Nd}\p{No}.,．，:]*(?:[%％‰]|\p{Script=Han}| ?[a-z]+)?/giu,
  );
  return [...found].map((one) => ({ at: one.index, text: one[0].trim() }));
}

function inWords(text: string): BareNumber[] {
  const found = IN_WORDS.flatMap((pattern) => [...text.matchAll(pattern)]);
  return found
    .filter(({ index }) => !LAW.test(sentenceAt(text, index)))
    .map((one) => ({ at: one.index, text: one[0] }));
}

function sentenceAt(text: string, at: number): string {
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  return text.slice(
    (ends.findLast((end) => end < at) ?? -1) + 1,
    ends.find((end) => end >= at),
  );
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Where a text states a number that is bound to no published cell. */
export function numberFaults(blocks: readonly Words[]): Fault[] {
  return blocks.flatMap(({ text, placeAt }) =>
    bareNumbers(text).map(({ at, text: found }) => ({
      ...placeAt(at),
      what: [
        `“${found}”没有出处：公布的数用 <Cell> 或 <Share>，法律定的数写成汉字`,
        `“${found}” has no source: a published figure is a <Cell> or a <Share>, a law’s number is written in words`,
      ] as const,
    })),
  );
}
