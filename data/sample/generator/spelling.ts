import { type Day, excelSerial, iso, parts } from './calendar.ts';
import type { Cell } from './columns.ts';
import type { Random } from './random.ts';

/** Ways in which clerks write a day. */
export const DATE_STYLES: readonly ((date: Day) => string)[] = [
  (date) => inWords(date),
  (date) => parts(date).join('/'),
  (date) => parts(date).join('.'),
  (date) => String(excelSerial(date)),
  (date) => fullWidth(inWords(date)),
];

function inWords(date: Day): string {
  const [year, month, day] = parts(date);
  return `${year}年${month}月${day}日`;
}

/** Writes a day in the usual way. */
export function spell(cell: Cell): string {
  return typeof cell === 'object' ? iso(cell.day) : String(cell);
}

/** Digits as a Chinese input method may leave them. */
export function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Another name for a city, as its own union and its neighbours write it. */
export function cityVariant(label: string, random: Random): string {
  if (label === '省总本级') return '省直';
  if (!label.endsWith('市')) return label;
  const short = label.slice(0, -1);
  const variants = [short, short, `${label}总工会`, `广东${short}`];
  return random.pick(label === '广州市' ? [...variants, '穗'] : variants);
}

/** Thousands as tenths of 万: 63000 is 6.3万元. */
export function inTenThousands(yuan: number): string {
  const tenths = Math.floor((yuan % 10_000) / 1000);
  return `${Math.floor(yuan / 10_000)}${tenths > 0 ? `.${tenths}` : ''}万元`;
}
