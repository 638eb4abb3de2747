import { codes } from '../contract/codes.ts';
import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';

const HAN = '[一-鿿\\d]';
const UNIT = '(?:号楼|栋|幢|座|楼|层|室|房|单元|铺|号铺|号)';
const INSIDE = `(?:\\s?[A-Za-z]?\\d{0,5}[A-Za-z]?\\s?-?\\d{0,4}${UNIT}){0,5}`;
const NUMBERED = new RegExp(
  `(${HAN}{1,20}?(?:大道|大街|路|街|巷|弄|胡同|村|工业区|工业园|科技园))\\s?[东西南北中]?\\s?第?\\d{1,5}(?:[-之]\\d{1,4})?\\s?[号號]${INSIDE}`,
  'g',
);
const BUILDING = new RegExp(
  `(?:[A-Za-z]|(?<!\\d)\\d{1,3})\\s?(?:栋|幢|座|号楼|单元)\\s?${INSIDE}`,
  'g',
);
const ROOM = /(?<!\d)[A-Za-z]?\d{3,4}(?:-\d{1,3})?\s?(?:室(?!内|外)|房(?![租价补屋产子源]))/g;
const NAMED = new RegExp(
  `${HAN}{2,8}?(?:街道|镇|乡|村|社区|小区|花园|工业区|工业园|产业园|科技园|大厦|广场|商场|公寓|大道|大街|路|街|巷)(?:${HAN}{0,5}(?:大道|大街|路|街|巷))?`,
  'g',
);
const ENGLISH =
  /(?:No\.?\s?)?\d{1,5}\s(?:[A-Z][a-z]+\s){1,4}(?:Road|Street|Avenue|Lane|Rd|St|Ave)\b|(?:Room|Flat|Unit)\s\d{2,4}[A-Z]?\b/g;
const LEADS_IN = /^.*(?:[在到于住是至往址从去往和与:]|寄送|位于|来自)(?=.{2})/;
/** Words in which 路 or 村 names no place. */
const COMMON =
  /(?:[一这那各每本全原某农乡进出在个条]|城中|道|公|铁|高速|网|马|出|走|一|半|线|电|思|让|迷|套|上|逛|过|沿|跑|问|后|末|带|销|门|陆|气|油|水|回|血|通|同|指|靠|的|本|集|市|小|城|自然|新农|上下班)(?:街道|[镇乡村路街巷]|社区|小区|花园|工业[区园]|产业园|科技园|大厦|广场|商场|公寓|大道|大街)$/;

const districts = districtPattern();

/** Addresses: a numbered house or a room stops a publication, a place below the city is a question. */
export function addresses({ digits, words }: View): Finding[] {
  const sure = [...digits.matchAll(NUMBERED)].map(({ 0: found, index }) =>
    trimmed(words.slice(index, index + found.length), index),
  );
  const rooms = [...digits.matchAll(ROOM), ...digits.matchAll(ENGLISH)];
  const buildings = [...digits.matchAll(BUILDING)];
  const named = [...words.matchAll(NAMED)].filter(({ 0: found }) => !COMMON.test(found));
  return [
    ...sure.map(({ start, end }) => block('address', start, end)),
    ...rooms.map(({ 0: found, index }) => block('address', index, index + found.length, 0.7)),
    ...buildings.map(({ 0: found, index }) =>
      (/\d[室房]/.test(found) ? block : review)('address', index, index + found.length),
    ),
    ...named
      .map(({ 0: found, index }) => trimmed(found, index))
      .map(({ start, end }) => review('address', start, end)),
    ...[...words.matchAll(districts)].map(({ 0: found, index }) =>
      review('address', index, index + found.length, 0.3),
    ),
  ];
}

/** Leave out of an address the words that lead to it: 他住在, 快递寄到. */
function trimmed(found: string, index: number): { start: number; end: number } {
  const before = LEADS_IN.exec(found)?.[0].length ?? 0;
  return { start: index + before, end: index + found.length };
}

function districtPattern(): RegExp {
  const names = codes('districts')
    .map(({ zh }) => zh)
    .filter((zh) => /[区县市镇]$/.test(zh));
  return new RegExp(names.join('|') || '(?!)', 'g');
}
