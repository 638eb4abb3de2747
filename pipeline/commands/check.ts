import { withCheckReport } from '../check-report/check-report.ts';
import { takeIn } from '../intake.ts';
import { spanOf } from '../pipeline.ts';
import { reportIntake, reportPaths, worstExit } from '../report.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { forumsOf, profileOf, readOptions, reportOf } from './options.ts';

const EXAMPLE = 'npm run check -- --as-of 2015-02-17 台账.xlsx';

export const check: Command = {
  help: `check  核对导出文件，不发布 / check an export without publishing
  ${EXAMPLE}
  --profile FILE   方案文件 / source profile (data/profile.yaml)
  --as-of DAY      数据截至日 / last day the data cover
  --report FOLDER  核对报告放在 / folder of the check report (data/private/check)
  --editions DIR   与其中最后一期相比 / archive to compare with (data/editions)`,
  run: async (args) => {
    const options = readOptions(args, EXAMPLE);
    const profile = profileOf(options);
    const named = !profile.exported || options.forum || options['as-of'];
    const forums = named ? forumsOf(options, profile, EXAMPLE) : [];
    return inWorld((world) =>
      withCheckReport(world, reportOf(options, profile, forums), reportPaths, async (onIntake) => {
        const intake = await takeIn(world, options.files, profile, spanOf(profile, forums));
        await reportIntake(world, intake);
        await onIntake(intake);
        return worstExit(intake);
      }),
    );
  },
};
