import type { Both } from './say.ts';

/** What a run may be doing, as it is told. A stage names its step first, then what it works on. */
export const STEPS = {
  read: { zh: '读取', en: 'Reading' },
  check: { zh: '核对', en: 'Checking' },
  report: { zh: '写核对报告', en: 'Writing the check report' },
  edition: { zh: '取数，场次', en: 'Preparing forum' },
  table: { zh: '算表', en: 'Counting' },
  protect: { zh: '隐去过小的数', en: 'Withholding small counts' },
  audit: { zh: '审计能泄露什么', en: 'Auditing what it gives away' },
  roster: { zh: '对照人名、单位和电话', en: 'Comparing with names, employers and telephones' },
  pages: { zh: '对照网页', en: 'Comparing with the pages' },
  build: { zh: '生成网页', en: 'Building the pages' },
} as const satisfies Record<string, Both>;

export type StepName = keyof typeof STEPS;

/** The steps of an intake, and of a publication, in order. */
export const INTAKE_STEPS = ['read', 'check', 'report'] as const satisfies StepName[];
export const PUBLISH_STEPS = [
  ...INTAKE_STEPS,
  ...(['edition', 'table', 'protect', 'audit'] as const),
] satisfies StepName[];

/** A step as a stage names it, read; nothing where it is none that is told. */
export function stepIn(named: string): { name: StepName; on: string } | undefined {
  const [name = '', ...on] = named.split(' ');
  return name in STEPS ? { name: name as StepName, on: on.join(' ') } : undefined;
}
