import type { Dice } from '../dice.ts';
import { MARK } from '../draft.ts';
import type { Damage } from './damage.ts';

export type Encoding = 'utf8' | 'gb18030' | 'utf16le' | 'utf16be';

/** A text table before it is bytes: its lines, each with its end. */
export interface TextDraft {
  /** Rows above the header, the header, and the rows below. */
  rows: (string | null)[][];
  delimiter: string;
  quoteAll: boolean;
  end: (line: number) => string;
  /** What is done to the text of the whole file once it is written. */
  after: ((text: string) => string)[];
  encoding: Encoding;
  mark: 'none' | 'right' | 'wrong';
  /** From this share of the file on, in percent, it is in another encoding. */
  otherFrom: number | null;
}

type OfText = Damage<TextDraft>;

const after = (it: TextDraft, change: (text: string) => string): TextDraft => ({
  ...it,
  after: [...it.after, change],
});

function insert(it: TextDraft, chance: Dice, most: number, what: string): TextDraft {
  const places = Array.from({ length: 1 + chance.below(most) }, () => chance.below(1_000_000));
  return after(it, (text) =>
    places.reduce((now, place) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + what + now.slice(at);
    }, text),
  );
}

/** Characters that break up cells or text, at so many places at the most. */
function strewn(name: string, most: number, what: string): OfText {
  const does: OfText['does'] = (it, chance) => insert(it, chance, most, what);
  return { name, mayRefuse: true, uncounted: true, does };
}

/** A range of characters somewhere in the text, put otherwise. */
function ranged(name: string, change: (text: string, from: number, to: number) => string): OfText {
  return {
    ...{ name, mayRefuse: true, uncounted: true },
    does(it, chance) {
      const place = chance.below(1_000_000);
      const length = 1 + chance.below(chance.pick([2, 40, 400]));
      return after(it, (text) => {
        const at = place % (text.length + 1);
        return change(text, at, at + length);
      });
    },
  };
}

/** What may be wrong with the lines of a text table. */
export const TEXT_DAMAGES: readonly OfText[] = [
  {
    name: 'other separators',
    does: (it, chance) => ({ ...it, delimiter: chance.pick([';', '\t']) }),
  },
  {
    name: 'separators nobody uses',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => ({ ...it, delimiter: chance.pick(['，', '|', ' ', '\u0001']) }),
  },
  {
    name: 'a sep= line',
    does(it, chance) {
      const delimiter = chance.pick([';', '|', '\t']);
      return after({ ...it, delimiter }, (text) => `sep=${delimiter}\r\n${text}`);
    },
  },
  {
    name: 'line ends of all kinds',
    does(it, chance) {
      const ends = Array.from({ length: 97 }, () => chance.pick(['\n', '\r\n', '\r']));
      return { ...it, end: (line) => ends[line % 97] ?? '\n' };
    },
  },
  { name: 'line ends of old Macintoshes', does: (it) => ({ ...it, end: () => '\r' }) },
  { name: 'every cell in quotes', does: (it) => ({ ...it, quoteAll: true }) },
  strewn('quotes that do not pair', 5, '"'),
  strewn('zero bytes', 3, '\0'),
  strewn('half a character', 3, '\ud83d'),
  strewn('marks of an encoding in the middle', 3, '\ufeff'),
  ranged(
    'a range of characters left out',
    (text, from, to) => text.slice(0, from) + text.slice(to),
  ),
  ranged('a range of characters twice', (text, from, to) => text.slice(0, to) + text.slice(from)),
  {
    name: 'a header that runs into its first row',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => {
      const head = it.rows.findIndex((row) => row.includes('编号'));
      const { end } = it;
      const glue = chance.pick(['', ' ', it.delimiter]);
      return { ...it, end: (line) => (line === head ? glue : end(line)) };
    },
  },
  {
    name: 'a quote that opens in the header',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => {
      const later = chance.below(2_000);
      return after(it, (text) => {
        const open = text.replace(/(办结日期|反映内容|备注)/, '"$1');
        const close = open.indexOf(it.delimiter, open.indexOf('"') + later);
        return close < 0 ? open : `${open.slice(0, close)}"${open.slice(close)}`;
      });
    },
  },
  {
    name: 'separators too many',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => insert(it, chance, 9, it.delimiter),
  },
  {
    name: 'lines broken in two',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => insert(it, chance, 4, chance.pick(['\n', '\r\n', '\r'])),
  },
  {
    name: 'blank lines at the end',
    does: (it, chance) => after(it, (text) => `${text}${'\n'.repeat(1 + chance.below(5))}`),
  },
  {
    name: 'no line end at the end',
    mayRefuse: true,
    does: (it) => after(it, (text) => text.replace(/[\r\n]+$/, '')),
  },
  {
    name: 'the end mark of old files',
    mayRefuse: true,
    uncounted: true,
    does: (it) => after(it, (text) => `${text}\u001a`),
  },
  {
    name: 'two encodings',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => ({ ...it, otherFrom: chance.below(100) }),
  },
  {
    name: 'the wrong mark',
    mayRefuse: true,
    uncounted: true,
    does: (it) => ({ ...it, mark: 'wrong' }),
  },
  { name: 'no mark', mayRefuse: true, uncounted: true, does: (it) => ({ ...it, mark: 'none' }) },
  {
    name: 'a log line between',
    mayRefuse: true,
    uncounted: true,
    does: (it, chance) => insert(it, chance, 1, `\nORA-00942: ${MARK}\n`),
  },
];
