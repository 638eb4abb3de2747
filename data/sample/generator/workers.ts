import type { Random } from './random.ts';

/** Flags of the worker that an issue implies. */
const IMPLIED: Readonly<Record<string, string>> = {
  FW01: '女职工',
  FW02: '女职工',
  FW03: '女职工',
  FW04: '女职工',
  FW05: '未成年工',
  SI04: '退休人员',
  LC05: '劳务派遣工',
  LC06: '非全日制/灵活就业',
  LC09: '新就业形态劳动者',
};

const OTHER_FLAGS = [
  ['女职工', 60],
  ['劳务派遣工', 45],
  ['非全日制/灵活就业', 18],
  ['超龄劳动者', 15],
  ['实习生', 15],
  ['机关事业单位编外人员', 10],
  ['残疾职工', 4],
  ['港澳台及外籍', 2],
] as const;

/** What is recorded of a worker: no flag, one, or several. */
export function workerTypes(issue: string, industry: string, random: Random): string[] {
  if (random.chance(220)) return [];
  const flags = new Set<string>();
  if (random.chance(industry === 'E' ? 860 : 520)) flags.add('农民工');
  const implied = IMPLIED[issue];
  if (implied && random.chance(800)) flags.add(implied);
  if (random.chance(170)) flags.add(random.weighted(OTHER_FLAGS));
  return [...flags];
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** The invented name and the impossible phone number of the n-th person. */
export function personNumber(n: number): { appellant: string; phone: string } {
  const stem = STEMS.charAt(n % STEMS.length);
  const serial = String(Math.floor(n / STEMS.length)).padStart(4, '0');
  return { appellant: `示例${stem}${serial}`, phone: String(n).padStart(11, '0') };
}
