import { takeIn } from '../intake.ts';
import { spanOf } from '../order.ts';
import { loadProfile } from '../profile.ts';
import { reportIntake, reportVerdict, worstExit } from '../report.ts';
import type { Both } from '../say.ts';
import { INTAKE_STEPS } from '../steps.ts';
import { command } from './command.ts';
import { inWorld } from './in-world.ts';
import { intakeResult, intakeSchema } from './intake-result.ts';
import { EDITIONS, EXPORTS, FORUM, forumsOf, PROFILE, REPORT } from './options.ts';
import { reported } from './reported.ts';
import { typedAgain } from './typed-again.ts';

const EXAMPLE = 'check -- --forum 14 台账.xlsx';
const OPTIONS = { ...FORUM, ...PROFILE, ...EDITIONS, ...REPORT } as const;

export const check = command({
  name: 'check',
  group: 'month',
  does: {
    zh: '核对导出文件：哪几行不能用、为什么、怎么改；不发布',
    en: 'check an export: which rows cannot be used, why, and what to do; publishes nothing',
  },
  words: EXPORTS,
  options: OPTIONS,
  examples: [
    {
      line: EXAMPLE,
      says: {
        zh: '核对第14场的导出文件（截至日在场次表里）',
        en: 'the export of forum 14, whose as-of day stands in the list of forums',
      },
    },
    {
      line: 'check -- --as-of 2015-02-17 --report ../核对 台账.xlsx',
      says: {
        zh: '截至日直接写；报告放在别处',
        en: 'with the day named, and the report elsewhere',
      },
    },
  ],
  writes: {
    zh: '核对报告，一个网页和一个工作簿，在 data/private/check；只留在本机。',
    en: 'The check report, a page and a workbook, in data/private/check; it stays on this machine.',
  },
  next: {
    zh: '把核对报告交给导出的同事，按清单改好后重新导出，再核对；没有问题就预览：npm run preview -- --forum 14 台账.xlsx',
    en: 'Mend what is listed, export and check again; then: npm run preview -- --forum 14 ledger.xlsx',
  },
  result: intakeSchema,
  work: async (given) => {
    const { values, words } = given;
    const profile = loadProfile(values.profile);
    const named = !profile.exported || values.forum || values['as-of'];
    const forums = named ? forumsOf(values, profile, EXAMPLE) : [];
    return inWorld(async (world) => {
      const { report: folder, editions: archive } = values;
      const about = { files: words, profile, forums, archive, folder };
      const { done, report, verdict } = await reported(world, about, async (onIntake) => {
        const intake = await takeIn(world, words, profile, spanOf(profile, forums));
        await reportIntake(world, intake);
        await onIntake(intake);
        return intake;
      });
      if (verdict && !verdict.good) reportVerdict(verdict);
      const exit = worstExit(done);
      const look = typedAgain('preview', OPTIONS, given);
      return { exit, result: intakeResult(done, report), next: afterwards(exit, look) };
    }, INTAKE_STEPS);
  },
});

function afterwards(exit: number, look: string): Both {
  if (exit === 0) return { zh: `预览：${look}`, en: `Look at it: ${look}` };
  return {
    zh: `把核对报告交给导出的同事，按清单改好后重新导出，再核对。想先看看会公布什么：${look}`,
    en: `Send the check report to whoever made the export, have it mended, check again. To see what would be published: ${look}`,
  };
}
