import { withCheckReport } from '../check-report/check-report.ts';
import { publishForums } from '../pipeline.ts';
import { loadPolicy } from '../profile.ts';
import { reportEditions, reportIntake, reportPaths } from '../report.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { archiveOf, forumsOf, profileOf, readOptions, reportOf } from './options.ts';

const EXAMPLE = 'npm run publish -- --forum 14 台账.xlsx';

export const publish: Command = {
  help: `publish  核对并发布一期 / check an export and publish its edition
  ${EXAMPLE}
  --forum N        场次 / number of the forum
  --forums FILE    场次表 / list of forums (data/forums.csv), or --as-of DAY
  --profile FILE   方案文件 / source profile (data/profile.yaml)
  --editions DIR   发布到 / archive of editions (data/editions)
  --report FOLDER  核对报告放在 / folder of the check report (data/private/check)`,
  run: async (args) => {
    const options = readOptions(args, EXAMPLE);
    const profile = profileOf(options);
    const order = {
      files: options.files,
      profile,
      policy: loadPolicy(),
      forums: forumsOf(options, profile, EXAMPLE),
      archive: archiveOf(options),
    };
    return inWorld(async (world) => {
      const asked = reportOf(options, profile, order.forums);
      const { editions } = await withCheckReport(world, asked, reportPaths, (onIntake) =>
        publishForums(world, order, async (found) => {
          await reportIntake(world, found);
          await onIntake(found);
        }),
      );
      reportEditions(editions, order.archive);
      return 0;
    });
  },
};
