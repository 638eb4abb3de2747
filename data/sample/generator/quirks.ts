import type { Line } from './columns.ts';
import { type Random, stream } from './random.ts';
import { cityVariant, DATE_STYLES, fullWidth, inTenThousands } from './spelling.ts';

/** A habit of some clerks: how many lines of a thousand it may touch, and what it does to them. */
interface Quirk {
  perMille: number;
  apply: (line: Line, random: Random) => void;
}

const CLAIMED = '诉求金额（元）';
const OPTIONAL = [
  '所在单位',
  '所属地市',
  '区县',
  '行业',
  '职工类型',
  '涉及人数',
  '次要类别',
  '交办方式',
];

const QUIRKS: readonly Quirk[] = [
  { perMille: 60, apply: dates },
  { perMille: 140, apply: city },
  { perMille: 60, apply: flags },
  { perMille: 80, apply: gaps },
  { perMille: 150, apply: severalIssues },
  { perMille: 300, apply: manyPeople },
  { perMille: 60, apply: tenThousands },
  { perMille: 12, apply: wideDigits },
];

/** Spells lines as a roomful of clerks would: the same facts, many hands. */
export function clerks(): (line: Line) => Line {
  const random = stream('clerks');
  return (clean) => {
    const line = { ...clean };
    for (const { perMille, apply } of QUIRKS) if (random.chance(perMille)) apply(line, random);
    return line;
  };
}

function dates(line: Line, random: Random): void {
  const style = random.pick(DATE_STYLES);
  for (const [header, cell] of Object.entries(line)) {
    if (typeof cell === 'object') line[header] = style(cell.day);
  }
}

function city(line: Line, random: Random): void {
  line.所属地市 = cityVariant(String(line.所属地市), random);
}

function flags(line: Line, random: Random): void {
  line.是否有效 = line.是否有效 === '是' ? random.pick(['√', '有效']) : '×';
  if (line.重点关注 === '是') line.重点关注 = '√';
}

function gaps(line: Line, random: Random): void {
  const sign = random.pick(['—', '/', '不详', '暂无', '-']);
  for (const header of OPTIONAL) if (line[header] === '') line[header] = sign;
}

function severalIssues(line: Line): void {
  if (line.问题类别 === '拖欠工资' && line.次要类别 === '') line.问题类别 = '欠薪、社保';
  else if (line.次要类别 !== '') {
    line.问题类别 = `${line.问题类别}、${line.次要类别}`;
    line.次要类别 = '';
  }
}

function manyPeople(line: Line): void {
  const people = Number(line.涉及人数);
  if (people > 10) line.涉及人数 = `${people - (people % 10)}余人`;
}

function tenThousands(line: Line): void {
  const claimed = Number(line[CLAIMED]);
  if (claimed >= 10_000 && claimed % 1000 === 0) line[CLAIMED] = inTenThousands(claimed);
}

function wideDigits(line: Line): void {
  for (const header of ['涉及人数', CLAIMED]) line[header] = fullWidth(String(line[header]));
}
