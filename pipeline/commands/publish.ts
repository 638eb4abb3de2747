import path from 'node:path';
import { publishForums } from '../pipeline.ts';
import { loadPolicy } from '../profile.ts';
import { reportEditions, reportIntake } from '../report.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { forumsOf, fromHere, profileOf, readOptions } from './options.ts';
import { signerOf } from './signing-key.ts';

const EXAMPLE = 'npm run publish -- --forum 14 台账.xlsx';

export const publish: Command = {
  help: `publish  核对并发布一期 / check an export and publish its edition
  ${EXAMPLE}
  --forum N        场次 / number of the forum
  --forums FILE    场次表 / list of forums (data/forums.csv), or --as-of DAY
  --profile FILE   方案文件 / source profile (data/profile.yaml)
  --editions DIR   发布到 / archive of editions (data/editions)
  --key FILE       签名密钥；没有就不签 / signing key, if you have one (npm run keys)
  --report FILE    逐行清单写入文件 / write the row-by-row list to a file`,
  run: async (args) => {
    const options = readOptions(args, EXAMPLE);
    const profile = profileOf(options);
    const archive = options.editions ? fromHere(options.editions) : path.resolve('data/editions');
    const order = {
      files: options.files,
      profile,
      policy: loadPolicy(),
      forums: forumsOf(options, profile, EXAMPLE),
      archive,
      sign: await signerOf(archive, options.key),
    };
    return inWorld(async (world) => {
      const { editions } = await publishForums(world, order, (found) =>
        reportIntake(world, found, options.report && fromHere(options.report)),
      );
      reportEditions(editions, order.archive);
      return 0;
    });
  },
};
