import { closesId } from '../../pipeline/guard/resident-id.ts';

/** A text in pieces, each what a reader sees as one sign: a second disguise leaves the first whole. */
export type Signs = readonly string[];
export type Disguise = (signs: Signs) => Signs;

const each =
  (change: (sign: string) => string): Disguise =>
  (signs) =>
    signs.map((sign) => (sign.length === 1 ? change(sign) : sign));
const between =
  (gap: string, every = 1): Disguise =>
  (signs) =>
    signs.flatMap((sign, at) => (at > 0 && at % every === 0 ? [gap, sign] : [sign]));
const digits = (list: string): Disguise =>
  each((sign) => (/\d/.test(sign) ? ([...list][Number(sign)] ?? '') : sign));
const shift = (code: number) =>
  each((sign) => (/\d/.test(sign) ? String.fromCodePoint(code + Number(sign)) : sign));
const look = (from: string, to: string) =>
  each((sign) => (from.includes(sign) ? to.charAt(from.indexOf(sign)) : sign));
const code = (sign: string) => sign.charCodeAt(0);

/** Ways to write a number or an address so that a plain search misses it. */
export const DISGUISES: Record<string, Disguise> = {
  'full width': each((sign) =>
    /[!-~]/.test(sign) ? String.fromCharCode(code(sign) + 0xfee0) : sign,
  ),
  'zero width space': between('\u200b'),
  'word joiner': between('\u2060'),
  'soft hyphen': between('\u00ad'),
  'bidirectional marks': (signs) => ['\u202d', ...between('\u200e')(signs), '\u202c'],
  circled: digits('⓪①②③④⑤⑥⑦⑧⑨'),
  'circled, filled': digits('⓿❶❷❸❹❺❻❼❽❾'),
  'in brackets': digits('0⑴⑵⑶⑷⑸⑹⑺⑻⑼'),
  'Han numerals': digits('〇一二三四五六七八九'),
  'Han numerals, spoken': digits('零幺二三四五六七八九'),
  'Han numerals of bankers': digits('零壹贰叁肆伍陆柒捌玖'),
  'mathematical bold': shift(0x1d7ce),
  'Arabic-Indic': shift(0x660),
  keycaps: each((sign) => (/\d/.test(sign) ? `${sign}\ufe0f\u20e3` : sign)),
  'letters for digits': look('01', 'Ol'),
  Cyrillic: look('ABEKMHOPCTXaeopcyx', 'АВЕКМНОРСТХаеорсух'),
  Greek: look('ABEZHIKMNOPTYXo', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'),
  'decimal entities': each((sign) => `&#${code(sign)};`),
  'hexadecimal entities': each((sign) => `&#x${code(sign).toString(16)};`),
  escapes: each((sign) => `\\u${code(sign).toString(16).padStart(4, '0')}`),
  bold: each((sign) => `**${sign}**`),
  italic: each((sign) => `_${sign}_`),
  tags: each((sign) => `<b class="x">${sign}</b>`),
  comments: between('<!-- -->'),
  spaces: between(' '),
  'wide spaces': between('\u3000', 3),
  dashes: between('-'),
  'long dashes': between('—', 4),
  dots: between('.'),
  'middle dots': between('·', 4),
  commas: between('，'),
  slashes: between('/', 4),
  lines: between('\n', 4),
};

/** Close the first seventeen digits of an identity number. */
export function closedId(first: string): string {
  return [...'0123456789X'].map((last) => first + last).find(closesId) ?? first;
}
