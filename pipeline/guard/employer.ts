import { codes } from '../contract/codes.ts';
import { ENDINGS, LEADS_IN, REGISTERED, TRADES } from './employer-words.ts';
import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';
import { type Word, wordsAround } from './words.ts';

const LONGEST = 16;
const LONGEST_WORD = 6;
const ENDING = new RegExp(
  [...REGISTERED, ...ENDINGS].sort((a, b) => b.length - a.length).join('|'),
  'g',
);
const BEFORE = /[一-鿿A-Za-z\d&·-]*$/;
const WORKPLACE =
  /(?:(?:工作单位|单位名称|公司名称|单位|雇主)\s?[:是为]\s?|(?:就职|供职|任职|受雇)于|[Ee]mployer:\s?)([一-鿿A-Za-z\d]{2,20})/g;
const NOT_NAMED =
  /^(?:的|应|不|未|没|在|是|和|与|或|有|要|按|可|将|已|对|为|都|也|会|能|必|须|就|什么|何|谁)/;
/** Offices and unions may be named: they act in the open. */
const PUBLIC =
  /(?:工会|总工会|人社局|法院|仲裁院|仲裁委|监察|委员会|人民政府|街道办|[局厅委处办])$/;
const ENGLISH =
  /(?:[A-Z][A-Za-z&'-]+\s){1,5}(?:Co\.,?\s?Ltd|Company(?:\sLimited)?|Corporation|Corp\.|Inc\.|Limited|Ltd|Group|Factory|Hotel|Hospital)(?![a-z])/g;
const ENGLISH_COMMON =
  /^(?:The|A|An|This|That|One|Our|Your|Their|Each|Every|No|If|In|Parent|Limited)\s[A-Z]/;

const trades = new Set(TRADES);
const leads = new Set(LEADS_IN);
const places = placeNames();

/** Names of employers. A trade before 公司 or 厂 names nobody; letters no dictionary knows do. */
export function employers(view: View): Finding[] {
  const { words } = view;
  const named = [...words.matchAll(ENDING)].map(({ 0: ending, index }) =>
    nameBefore(words, index, ending),
  );
  const told = [...words.matchAll(WORKPLACE)].map(({ 0: found, 1: name = '', index }) =>
    workplace(name, index + found.length - name.length),
  );
  const english = [...words.matchAll(ENGLISH)]
    .filter(({ 0: found }) => !ENGLISH_COMMON.test(found))
    .map(({ 0: found, index }) => review('employer', index, index + found.length));
  return [...[...named, ...told].filter((one) => one !== undefined), ...english];
}

function nameBefore(text: string, index: number, ending: string): Finding | undefined {
  const end = index + ending.length;
  const from = Math.max(0, index - LONGEST);
  const before = BEFORE.exec(text.slice(from, index))?.[0] ?? '';
  if (before === '' || /^[卡号章业方法]/.test(text.slice(end, end + 1))) return undefined;
  const around = wordsAround(text, index, end);
  // 高中学生 holds no 中学
  if (around.some((one) => one.start > index && one.start < end && one.end > end)) return undefined;
  const isRegistered = REGISTERED.includes(ending);
  const core = coreOf(text.slice(0, index), index - before.length, around, isRegistered);
  if (!core.isNamed) return undefined;
  const isSure = core.letters >= 2 || (core.letters === 1 && core.isPlaced) || isRegistered;
  return (isSure ? block : review)('employer', core.start, end, isSure ? 0.8 : 0.4);
}

interface Core {
  start: number;
  isNamed: boolean;
  /** How many letters stand alone: the dictionary does not know the word they make. */
  letters: number;
  isPlaced: boolean;
}

/** What of the letters before an ending is neither a trade nor the rest of the sentence. */
function coreOf(text: string, from: number, around: readonly Word[], isRegistered: boolean): Core {
  const core: Core = { start: text.length, isNamed: false, letters: 0, isPlaced: false };
  while (core.start > from) {
    const word = wordBefore(text, from, core.start, around);
    if (/^[某一这那该本各每几两]/.test(word)) return { ...core, isNamed: false };
    const isLead = leads.has(word) || /^[\d%]+$/.test(word);
    // 为 in 华为 is part of a name: the dictionary left both letters alone
    if (isLead && !(isRegistered && isInName(text, core.start, word, around))) break;
    core.start -= word.length;
    if (places.has(word)) core.isPlaced = true;
    else if (!isTrade(word)) {
      core.isNamed = true;
      if (/^[一-鿿]$/.test(word)) core.letters += 1;
      if (/^[A-Za-z]{2,}$/.test(word)) core.letters += 2;
    }
  }
  return core;
}

/** The word that ends at a place: of our own lists if one fits, of the dictionary otherwise. */
function wordBefore(text: string, from: number, to: number, around: readonly Word[]): string {
  for (let size = Math.min(LONGEST_WORD, to - from); size > 1; size -= 1) {
    const own = text.slice(to - size, to);
    if (leads.has(own) || trades.has(own) || places.has(own)) return own;
  }
  const word = around.find((one) => one.start < to && one.end >= to);
  return text.slice(Math.max(from, word?.start ?? to - 1), to);
}

function isInName(text: string, to: number, word: string, around: readonly Word[]): boolean {
  const before = text.charAt(to - word.length - 1);
  const isAlone = around.some((one) => one.end === to - word.length && one.text === before);
  return word.length === 1 && isAlone && !leads.has(before);
}

/** Whether a word is made of trades alone: the dictionary may join two. */
function isTrade(word: string): boolean {
  if (trades.has(word)) return true;
  for (let cut = 1; cut < word.length; cut += 1)
    if (trades.has(word.slice(0, cut)) && isTrade(word.slice(cut))) return true;
  return false;
}

function workplace(name: string, start: number): Finding | undefined {
  const bare = name.replace(/(?:工作|上班|任职|的).*$/, '');
  const isCommon = NOT_NAMED.test(bare) || PUBLIC.test(bare) || /^[某一这那该本]|某/.test(bare);
  if (bare.length < 2 || isCommon) return undefined;
  const ending = [...bare.matchAll(ENDING)].at(-1);
  const end = start + (ending ? ending.index + ending[0].length : bare.length);
  const stem = bare.slice(0, ending?.index ?? bare.length);
  return stem === '' || isTrade(stem) ? undefined : block('employer', start, end);
}

function placeNames(): ReadonlySet<string> {
  const names = [...codes('cities'), ...codes('districts')].flatMap(({ zh }) => [
    zh,
    zh.replace(/[省市区县]$/, ''),
  ]);
  return new Set([
    ...names,
    '广东',
    '广东省',
    '中国',
    '北京',
    '北京市',
    '上海',
    '上海市',
    '香港',
    '澳门',
  ]);
}
