/** What a text says of time: the calendar periods it names, and the text without them and days. */
export interface Timed {
  periods: string[];
  rest: string;
}

const MONTHS =
  'january february march april may june july august september october november december';
const MONTH = MONTHS.replaceAll(' ', '|');
const QUARTERS = '一二三四';

type Match = readonly (string | undefined)[];

/** Days first, then ever longer periods, so that no year is read out of a month. */
const FORMS: { form: RegExp; name?: (match: Match) => string }[] = [
  { form: /\d{4}-\d\d-\d\d(?:t[\d:.]+z?)?|\d{4}年\d{1,2}月\d{1,2}日/gi },
  { form: new RegExp(`\\d{1,2} (?:${MONTH}) \\d{4}`, 'gi') },
  {
    form: /(\d{4})年?\s*(?:第?([一二三四])季度|第([1-4])季度|-?q([1-4]))/gi,
    name: ([, year, han, digit, short]) =>
      `${year}Q${han ? QUARTERS.indexOf(han) + 1 : (digit ?? short)}`,
  },
  { form: /q([1-4])\s*(\d{4})/gi, name: ([, quarter, year]) => `${year}Q${quarter}` },
  {
    form: /((?:19|20)\d\d)(?:年\s*|[-/])(1[0-2]|0?[1-9])(?:月|(?!\d))/g,
    name: ([, year, month]) => `${year}-${String(month).padStart(2, '0')}`,
  },
  {
    form: new RegExp(`(${MONTH}) (\\d{4})`, 'gi'),
    name: ([, month = '', year]) =>
      `${year}-${String(MONTHS.split(' ').indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`,
  },
  {
    form: /((?:19|20)\d\d)年|(?<![\d.,])((?:19|20)\d\d)(?![\d.,]*\d|件)/g,
    name: ([, a, b]) => a ?? b ?? '',
  },
];

/** Read the periods a text names: 2014年5月, May 2014, 2014-05; 2014年第二季度, Q2 2014, 2014Q2; 2014年, 2014. */
export function timed(text: string): Timed {
  const periods = new Set<string>();
  let rest = text;
  for (const { form, name } of FORMS)
    rest = rest.replace(form, (...match) => {
      if (name) periods.add(name(match as unknown as Match));
      return ' ';
    });
  return { periods: [...periods], rest };
}
