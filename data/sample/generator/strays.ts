import { day } from './calendar.ts';
import type { Line } from './columns.ts';
import { type Random, stream } from './random.ts';

/** Faults for which a line must be refused; each refused line has exactly one. */
const FAULTS: readonly ((id: string) => Line)[] = [
  () => ({ 反映日期: '2014-02-30' }),
  () => ({ 编号: '' }),
  (id) => ({ 编号: `${id.charAt(0)}.${id.slice(1, 6)}E+11` }),
  () => ({ 反映日期: { day: day('2030-01-15') } }),
  () => ({ 所属地市: '示例市' }),
  () => ({ 处理方式: '另行处理' }),
];

/** How many lines of a file are to be refused, are repeated, and are superseded further down. */
export interface Strays {
  refused: number;
  repeated: number;
  superseded: number;
}

/**
 * Adds to the lines of a file what must not change any count.
 * @param clean lines to take the refused ones from, spelled without quirks
 */
export function withStrays(
  lines: readonly Line[],
  clean: readonly Line[],
  { refused, repeated, superseded }: Strays,
  file: string,
): Line[] {
  const random = stream(`strays in ${file}`);
  const picked = random.shuffled(lines.filter(isClosed)).slice(0, superseded);
  const out = lines.map((line) => (picked.includes(line) ? asOfEarlier(line) : line));
  for (let n = 0; n < refused; n++) {
    out.splice(random.below(out.length), 0, refusedLine(random.pick(clean), n));
  }
  const others = lines.filter((line) => !picked.includes(line));
  return [...out, ...sample(others, repeated, random), ...picked];
}

function sample(lines: readonly Line[], count: number, random: Random): Line[] {
  return Array.from({ length: count }, () => random.pick(lines));
}

function refusedLine(line: Line, n: number): Line {
  const id = `${String(line.编号).slice(0, 6)}${900_001 + n}`;
  return { ...line, 编号: id, ...FAULTS[n % FAULTS.length]?.(id) };
}

function isClosed(line: Line): boolean {
  return line.办理状态 === '已办结' && line.办结日期 !== '';
}

const KNOWN_LATER = [
  ...['办结日期', '重办日期', '办理结果', '协议金额（元）', '到账金额（元）'],
  ...['是否回访', '是否有效回访', '是否解决', '满意度'],
];

/** The line as an earlier export had it, before the appeal was closed. */
function asOfEarlier(line: Line): Line {
  const blank = Object.fromEntries(KNOWN_LATER.map((header) => [header, '']));
  return { ...line, ...blank, 办理状态: '办理中' };
}
