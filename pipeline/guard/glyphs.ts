/** Letters that look like Latin ones, in pairs: a choice of Unicode’s confusables (UTS 39). */
const LOOKALIKES =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwвbкkмmтtнh' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaικιiκkρpγyυuχxϲcϳjıiɑaɡgɩiʏyɪiʀrʙbЗ3Ʒ3б6Չ2';

/** Digits in circles that Unicode gives no plain form: the first of each ten or so, and its value. */
const CIRCLED: readonly [first: number, value: number, many: number][] = [
  [0x24eb, 11, 10],
  [0x24f5, 1, 10],
  [0x24ff, 0, 1],
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
];

/** Chinese numerals written where a digit could stand. 十 is none: it needs reading. */
const NUMERALS = ['〇零○◯', '一壹幺弌', '二贰貳弍', '三叁參叄弎', '四肆', '五伍', '六陆陸'].concat(
  '七柒',
  '八捌',
  '九玖',
);

const latin = new Map(
  Array.from({ length: LOOKALIKES.length / 2 }, (_, pair) => [
    LOOKALIKES.charAt(2 * pair),
    LOOKALIKES.charAt(2 * pair + 1),
  ]),
);
const numerals = new Map(
  NUMERALS.flatMap((list, digit) => [...list].map((one) => [one, String(digit)])),
);
const known = new Map<string, string>();

/** The plain form of one character outside ASCII and the plain Han letters; empty if invisible. */
export function plainGlyph(glyph: string): string {
  const before = known.get(glyph);
  if (before !== undefined) return before;
  const plain = makePlain(glyph);
  known.set(glyph, plain);
  return plain;
}

/** The digit a Chinese numeral stands for, or the letter itself. */
export function numeral(glyph: string): string {
  return numerals.get(glyph) ?? glyph;
}

/** All Chinese numerals that stand for a digit, for use in a character class. */
export const NUMERAL_GLYPHS = [...numerals.keys()].join('');

function makePlain(glyph: string): string {
  const code = glyph.codePointAt(0) ?? 0;
  const circle = CIRCLED.find(([first, , many]) => code >= first && code < first + many);
  if (circle) return String(circle[1] + code - circle[0]);
  const bare = glyph.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Cc}\p{DI}]/gu, '');
  const decorated = /^\(?([\da-z一二三四五六七八九十]+)[).,]$/i.exec(bare);
  if (decorated) return decorated[1] ?? '';
  if (/^\p{Zs}$/u.test(glyph)) return ' ';
  if (/^[\p{Pd}−﹣]$/u.test(glyph)) return '-';
  if (/^\p{Nd}$/u.test(bare)) return digitOf(bare);
  return [...bare].map((one) => latin.get(one) ?? one).join('');
}

/** The value of a digit of any script: Unicode keeps them in tens, zero first. */
function digitOf(glyph: string): string {
  const code = glyph.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
