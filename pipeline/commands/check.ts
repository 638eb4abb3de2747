import { takeIn } from '../intake.ts';
import { spanOf } from '../pipeline.ts';
import { loadProfile } from '../profile.ts';
import { reportIntake, worstExit } from '../report.ts';
import { INTAKE_STEPS } from '../steps.ts';
import { command } from './command.ts';
import { inWorld } from './in-world.ts';
import { intakeResult, intakeSchema } from './intake-result.ts';
import { EXPORTS, FORUM, forumsOf, PROFILE, REPORT } from './options.ts';

const EXAMPLE = 'check -- --forum 14 台账.xlsx';

export const check = command({
  name: 'check',
  group: 'month',
  does: {
    zh: '核对导出文件：哪几行不能用、为什么、怎么改；不发布',
    en: 'check an export: which rows cannot be used, why, and what to do; publishes nothing',
  },
  words: EXPORTS,
  options: { ...FORUM, ...PROFILE, ...REPORT },
  examples: [
    {
      line: EXAMPLE,
      says: {
        zh: '核对第14场的导出文件（截至日在场次表里）',
        en: 'the export of forum 14, whose as-of day stands in the list of forums',
      },
    },
    {
      line: 'check -- --as-of 2015-02-17 --report 核对.csv 台账.xlsx',
      says: {
        zh: '截至日直接写；逐行清单存成表',
        en: 'with the day named, and the list in a file',
      },
    },
  ],
  writes: {
    zh: '什么也不写；给出 --report 时只写那一个文件。',
    en: 'Nothing; with --report, that file alone.',
  },
  next: {
    zh: '按清单改好后重新导出，再核对；没有问题就预览：npm run preview -- --forum 14 台账.xlsx',
    en: 'Mend what is listed, export and check again; then: npm run preview -- --forum 14 ledger.xlsx',
  },
  result: intakeSchema,
  work: async ({ values, words }) => {
    const profile = loadProfile(values.profile);
    const forums = profile.exported ? [] : forumsOf(values, profile, EXAMPLE);
    return inWorld(async (world) => {
      const intake = await takeIn(world, words, profile, spanOf(profile, forums));
      await reportIntake(world, intake, values.report);
      return { exit: worstExit(intake), result: intakeResult(intake, values.report) };
    }, INTAKE_STEPS);
  },
});
