import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';

const AT = /@|\(at\)|\[at\]|<at>|(?<=[\w)] )at(?= \w+ (?:dot|\(dot\)) )|艾特|圈a/gi;
const GAP = '[\\s\\-/·•,|~*\'"`;:、+()\\[\\]=^]{0,4}';
const DOT = '(?:\\.|。|点|\\(dot\\)|\\[dot\\]|dot)';
/** Every repeated part begins with a sign no part before it can take: nothing is tried twice. */
const DOTS = `(?:${GAP}[.。]){0,6}${GAP}`;
const LEFT = new RegExp(
  `(?:[\\p{L}\\p{N}._%+-]{0,63}[\\p{L}\\p{N}_]|(?:(?<![A-Za-z\\d])[A-Za-z\\d._]${GAP}){1,60})${DOTS}$`,
  'u',
);
const HOST = `^${DOTS}[A-Za-z\\d](?:${GAP}[A-Za-z\\d_.。]){0,80}?(?:${GAP}${DOT}){1,6}${GAP}`;
const RIGHT = new RegExp(
  `${HOST}[A-Za-z](?:[A-Za-z]|${GAP}[A-Za-z](?![A-Za-z])){1,23}(?:\\.[A-Za-z]{2,})*`,
  'i',
);
/** With gaps inside the last part, which could as well be the words that follow. */
const RIGHT_APART = new RegExp(
  `${HOST}[A-Za-z](?:(?:${DOTS}[A-Za-z\\d](?![A-Za-z\\d])){1,80}|(?:${DOTS}[A-Za-z]){1,7})`,
  'i',
);
const ASCII_END = /[A-Za-z\d][\w.%+-]*$/;
/** Far enough for any address written letter by letter. */
const REACH = 160;

/** E-mail addresses, also spelled out or drawn apart; an account after a lone @ is a question. */
export function emails({ words, digits }: View): Finding[] {
  return [...words.matchAll(AT)]
    .map(({ 0: at, index }) => around(words, digits, index, index + at.length))
    .filter((one) => one !== undefined);
}

function around(text: string, digits: string, at: number, after: number): Finding | undefined {
  const local = LEFT.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
  const rest = digits.slice(after, after + REACH);
  const domain = (RIGHT.exec(rest) ?? RIGHT_APART.exec(rest))?.[0];
  if (local && domain) {
    // in 用户zhang@…, the Han letters before the account belong to the sentence
    const account = /\s/.test(local) ? local : (ASCII_END.exec(local)?.[0] ?? local);
    const isOdd = /\.\./.test(local) || local.startsWith('.');
    const tier = isOdd ? review : block;
    return tier('email', at - (isOdd ? local : account).length, after + domain.length);
  }
  const handle = /^[\w一-鿿-]{2,30}/.exec(text.slice(after, after + 32))?.[0];
  if (!handle || text.slice(at, after) !== '@') return undefined;
  return review('handle', at, after + handle.length);
}
