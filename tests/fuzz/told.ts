import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withCheckReport } from '../../pipeline/check-report/check-report.ts';
import type { Asked } from '../../pipeline/check-report/found.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { profileSchema } from '../../pipeline/contract/profile.ts';
import { type Intake, takeIn } from '../../pipeline/intake.ts';
import { spanOf } from '../../pipeline/order.ts';
import { reportIntake, worstExit } from '../../pipeline/report.ts';
import { LANGS, speak } from '../../pipeline/say.ts';
import type { World } from '../../pipeline/world.ts';
import { partsOf } from '../check-report/office.ts';
import { PROFILE_COLUMNS } from './draft.ts';

export const PROFILE = profileSchema.parse({
  ...{ name: 'fuzz', title: { zh: '测试', en: 'test' }, exported: '2017-01-20' },
  // made up: nobody has to answer for it
  sample: true,
  columns: PROFILE_COLUMNS,
});

/** Take a file in as `check` does, and say all that it says, in both languages. */
export async function tell(world: World, file: string): Promise<Intake | Failure> {
  return orFailure(() => told(world, file));
}

/** The same with the check report; its texts are handed back too. */
export async function tellWithReport(
  world: World,
  file: string,
  report: (text: string) => void,
): Promise<Intake | Failure> {
  const folder = mkdtempSync(`${file}-report-`);
  const asked: Asked = {
    ...{
      files: [file],
      profile: PROFILE,
      forums: [],
      folder,
      lang: 'zh' as const,
      made: '2017-01-21',
    },
    archive: path.join(folder, 'none'),
  };
  const written = (paths: readonly string[]) => {
    for (const one of paths) report(textOf(one));
  };
  const run = (onIntake: (intake: Intake) => Promise<void>) =>
    told(world, file).then(async (intake) => {
      await onIntake(intake);
      return intake;
    });
  try {
    return await orFailure(() => withCheckReport(world, asked, written, run));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function told(world: World, file: string): Promise<Intake> {
  const intake = await takeIn(world, [file], PROFILE, spanOf(PROFILE, []));
  for (const lang of LANGS) {
    speak({ lang, json: false });
    await reportIntake(world, intake);
  }
  worstExit(intake);
  return intake;
}

async function orFailure<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    throw cause;
  }
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return file.endsWith('.xlsx') ? Object.values(partsOf(bytes)).join('\n') : bytes.toString('utf8');
}
