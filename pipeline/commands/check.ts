import { takeIn } from '../intake.ts';
import { spanOf } from '../pipeline.ts';
import { reportIntake, worstExit } from '../report.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { forumsOf, fromHere, profileOf, readOptions } from './options.ts';

const EXAMPLE = 'npm run check -- --as-of 2015-02-17 台账.xlsx';

export const check: Command = {
  help: `check  核对导出文件，不发布 / check an export without publishing
  ${EXAMPLE}
  --profile FILE   方案文件 / source profile (data/profile.yaml)
  --as-of DAY      数据截至日 / last day the data cover
  --report FILE    逐行清单写入文件 / write the row-by-row list to a file`,
  run: async (args) => {
    const options = readOptions(args, EXAMPLE);
    const profile = profileOf(options);
    const forums = profile.exported ? [] : forumsOf(options, profile, EXAMPLE);
    return inWorld(async (world) => {
      const intake = await takeIn(world, options.files, profile, spanOf(profile, forums));
      await reportIntake(world, intake, options.report && fromHere(options.report));
      return worstExit(intake);
    });
  },
};
