import { withCheckReport } from '../check-report/check-report.ts';
import type { Asked } from '../check-report/found.ts';
import type { Verdict } from '../check-report/verdict.ts';
import type { Intake } from '../intake.ts';
import { reportPaths } from '../report.ts';
import { inChinese } from '../say.ts';
import type { World } from '../world.ts';
import { registerOf } from './options.ts';
import { today } from './today.ts';

type About = Pick<Asked, 'files' | 'profile' | 'forums' | 'archive' | 'folder' | 'recount'>;

/**
 * Run a check or a publication with its check report, which is written however the run ends, and
 * tell where it is.
 *
 * @param about what the report is about; none is written without
 */
export async function reported<T>(
  world: World,
  about: About | null,
  run: (onIntake: (intake: Intake) => Promise<void>) => Promise<T>,
): Promise<{ done: T; report: readonly string[]; verdict: Verdict | null }> {
  if (about === null) return { done: await run(async () => {}), report: [], verdict: null };
  const lang: Asked['lang'] = inChinese() ? 'zh' : 'en';
  const asked = { ...about, register: registerOf(about.archive), made: today(), lang };
  let report: readonly string[] = [];
  let verdict: Verdict | null = null;
  const written = (paths: readonly string[], judged: Verdict) => {
    [report, verdict] = [paths, judged];
    reportPaths(paths);
  };
  const done = await withCheckReport(world, asked, written, run);
  return { done, report, verdict };
}
