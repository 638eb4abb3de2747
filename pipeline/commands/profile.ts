import { writeFileSync } from 'node:fs';
import { Failure } from '../contract/failures.ts';
import { headerFields } from '../contract/headers.ts';
import type { Source } from '../contract/source.ts';
import { draftProfile } from '../map/draft.ts';
import { readFile } from '../read/read.ts';
import { say } from '../say.ts';
import type { World } from '../world.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { fromHere, readOptions } from './options.ts';

const EXAMPLE = 'npm run profile -- 台账.xlsx --report data/profile.yaml';

export const profile: Command = {
  help: `profile  按导出文件起草方案 / draft a profile from an export
  ${EXAMPLE}
  --report FILE    写入文件 / write it to a file instead of the screen`,
  run: async (args) => {
    const { files, report } = readOptions(args, EXAMPLE);
    return inWorld(async (world) => {
      const source = await readAnyHeader(world, files[0] ?? '');
      const draft = await draftProfile(world, source);
      if (report) writeFileSync(fromHere(report), draft);
      else say(draft);
      return 0;
    });
  },
};

/** By known headers; a file that has none of them is taken to begin with its header. */
async function readAnyHeader(world: World, file: string): Promise<Source> {
  try {
    return await readFile(world, file, { headers: [...headerFields().keys()], fillable: [] });
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.kind !== 'no_header') throw cause;
    return readFile(world, file, { headers: [], fillable: [] });
  }
}
