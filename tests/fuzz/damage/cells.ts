import type { Dice } from '../dice.ts';
import { type Draft, MARK } from '../draft.ts';
import type { Damage } from './damage.ts';

/** Texts that a program may take for something else than text. */
const HOSTILE = [
  `=HYPERLINK("http://x.invalid/${MARK}","${MARK}")`,
  `+cmd|' /C calc'!${MARK}`,
  `@SUM(1+1)*${MARK}`,
  `-2+3+${MARK}`,
  `=DDE("cmd";"/C calc";"${MARK}")`,
  `${MARK}'; drop table records; --`,
  `' || (select '${MARK}') || '`,
  `$\{${MARK}}{{${MARK}}}<%= ${MARK} %>`,
  `%s%n%d${MARK}%`,
  `<script>alert("${MARK}")</script>`,
  `]]>&${MARK};<!--`,
  `../../etc/${MARK}\\..\\`,
  `${MARK}\u202egnp.exe\u2066`,
  `\u0001\u0008\u001b[31m${MARK}\u007f\u0085`,
  `😀👩‍👩‍👧‍👦🏳️‍🌈${MARK}𠮷`,
  `${MARK}\ud83d`,
  `\udc00${MARK}`,
  `${MARK}\ufffe\uffff`,
  `${MARK}\n第二行\r\n\n第四行`,
  `"${MARK}"", "${MARK}`,
  `${MARK},${MARK};${MARK}\t${MARK}`,
  `null ${MARK}`,
  `__proto__${MARK}`,
  `${MARK}锟斤拷\ufffd`,
];
const NUMBERS = [
  ...['-1', '1e9', '1E+17', 'NaN', 'Infinity', '0x1F', '１２', '十二', '1,234', '1.5', '约3万'],
  ...['99999999999999999999', '3-5', '2000×15人', '1２', '٣', '½', '', '0', '-0', '1.', '.5'],
  ...['一二三', '¥1,200.50元', '万', '元', '百分之五', '12%', `12${MARK}`],
];
const DATES = [
  ...['2014-02-30', '2014/13/1', '03/04/2014', '14.4.3', '20140403', '41732', '41732.5', '99999'],
  ...['2014年4月', '4月3日', '二〇一四年四月三日', '2014-4-3 25:61', '0000-00-00', '9999-12-31'],
  ...['12345-01-01', '-2014-01-01', '2014-04-03T00:00:00Z', '昨天', '2014-04-03 ', 'Apr 3, 2014'],
  ...['1900-01-00', '0', '2014-04-31', '２０１４－０４－０３', `2014-04-${MARK}`, '00-00-00'],
];
const LABELS = [`${MARK}市`, '其他', '未知', '广 州', '廣州市', '深圳、东莞', '是否', '已', '城区'];

/** Put one of these texts into a share of all cells. */
function strew(draft: Draft, chance: Dice, inSoMany: number, texts: readonly string[]): Draft {
  const body = draft.body.map((row) =>
    row.map((cell) => (chance.once(inSoMany) ? chance.pick(texts) : cell)),
  );
  return { ...draft, body };
}

function column(draft: Draft, chance: Dice, texts: readonly string[]): Draft {
  const at = chance.below(draft.header.length);
  const body = draft.body.map((row) =>
    row.map((cell, i) => (i === at ? chance.pick(texts) : cell)),
  );
  return { ...draft, body };
}

/** What may be wrong with the cells of a table; none of it is a reason to refuse the file. */
export const CELL_DAMAGES: readonly Damage<Draft>[] = [
  { name: 'hostile texts', does: (it, chance) => strew(it, chance, 20, HOSTILE) },
  { name: 'hostile texts everywhere', does: (it, chance) => strew(it, chance, 2, HOSTILE) },
  { name: 'a column of hostile texts', does: (it, chance) => column(it, chance, HOSTILE) },
  { name: 'wrong numbers', does: (it, chance) => strew(it, chance, 8, NUMBERS) },
  { name: 'a column of wrong numbers', does: (it, chance) => column(it, chance, NUMBERS) },
  { name: 'wrong dates', does: (it, chance) => strew(it, chance, 8, DATES) },
  { name: 'a column of wrong dates', does: (it, chance) => column(it, chance, DATES) },
  { name: 'labels nobody knows', does: (it, chance) => strew(it, chance, 8, LABELS) },
  {
    name: 'a cell of a megabyte',
    does: (it, chance) => {
      const at = chance.below(it.body.length || 1);
      const long = MARK.repeat(1 << 18);
      const body = it.body.map((row, i) =>
        i === at ? row.map((cell, j) => (j === row.length - 1 - (at % 3) ? long : cell)) : row,
      );
      return { ...it, body };
    },
  },
];
