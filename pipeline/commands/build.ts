import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';
import { teller } from '../progress.ts';
import { diskFailure } from '../publish/disk.ts';
import { inChinese, say } from '../say.ts';
import { beside, mendSwap, swapIn } from '../swap.ts';
import { BUILDING } from './building.ts';
import { command } from './command.ts';

export const build = command({
  name: 'build',
  group: 'month',
  does: {
    zh: '生成网站；全部检查通过才换上，否则原来的网站不变',
    en: 'build the site; it takes the place of the old one only when every check has passed',
  },
  options: {
    out: {
      ...{ value: { zh: '文件夹', en: 'DIR' }, default: 'dist' },
      says: { zh: '网站放到本项目的哪个文件夹', en: 'folder of this project it goes to' },
    },
  },
  examples: [{ line: 'build', says: { zh: '各期都在 data/editions', en: 'from data/editions' } }],
  writes: { zh: 'dist，整个换上。', en: 'dist, swapped in as a whole.' },
  next: {
    zh: '看一看：npm run serve；核对：npm run verify；再把 dist 传到服务器',
    en: 'Look at it: npm run serve; verify it: npm run verify; then copy dist to the server',
  },
  result: z.strictObject({ folder: z.string(), pages: z.int() }),
  work: async ({ values }) => {
    const folder = inProject(values.out);
    await alone(BUILDING, () => whole(folder));
    const pages = pagesIn(folder);
    say(
      inChinese()
        ? `网站已换上：${folder}\n${pages} 个网页；每句话、每个数都按公布的表重新算过，一致。`
        : `The site is in place: ${folder}\n${pages} pages; each sentence and figure was worked out again from the published tables, and agrees.`,
    );
    return { exit: 0, result: { folder, pages } };
  },
});

function pagesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.html')).length;
}

/** Build beside the folder, with all checks, then swap; a failure leaves the folder as it was. */
async function whole(folder: string): Promise<void> {
  try {
    mendSwap(folder);
    await makePages(beside(folder).next);
    swapIn(folder);
  } catch (cause) {
    mendSwap(folder);
    throw failed(folder, cause);
  }
}

/** Astro tells programmers thousands of lines; whoever runs this is told that it goes on. */
async function makePages(outDir: string): Promise<void> {
  const { step, stop } = teller(['build']);
  step('build');
  try {
    // no other command waits for Astro to be loaded
    const { build: buildSite } = await import('astro');
    await buildSite({ outDir, force: true, logLevel: 'silent' });
  } finally {
    stop();
  }
}

/** What a build says of texts and settings is public: it may be told as it is. */
function failed(folder: string, cause: unknown): unknown {
  const said = diskFailure(folder, cause);
  if (said instanceof Failure) return said;
  return new Failure('build', folder, cause instanceof Error ? cause.message : String(cause));
}

/** Pages are made by code that finds its packages from where it lies. */
function inProject(out: string): string {
  const folder = path.resolve(out);
  if (folder.startsWith(path.resolve() + path.sep)) return folder;
  throw new Failure('usage', `--out ${out}`, {
    zh: '网站只能生成在本项目的文件夹里。',
    en: 'The site can be built in a folder of this project only.',
  });
}
