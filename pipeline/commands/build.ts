import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';
import { diskFailure } from '../publish/disk.ts';
import { inChinese, say } from '../say.ts';
import { beside, mendSwap, swapIn } from '../swap.ts';
import type { Command } from './commands.ts';

const EXAMPLE = 'npm run build';

/** Astro keeps what it works with here and in its cache: two builds at once spoil each other. */
export const BUILDING = path.resolve('.astro');

export const build: Command = {
  help: `build  生成网站；全部检查通过才换上，否则原来的网站不变 / build the site; it takes the place of the old one only when every check has passed
  ${EXAMPLE}
  --out DIR        网站放到本项目的哪个文件夹 / folder of this project it goes to (dist)`,
  run: async (args) => {
    const folder = read(args);
    await alone(BUILDING, () => whole(folder));
    say(inChinese() ? `网站已换上：${folder}` : `The site is in place: ${folder}`);
    return 0;
  },
};

/** Build beside the folder, with all checks, then swap; a failure leaves the folder as it was. */
async function whole(folder: string): Promise<void> {
  try {
    mendSwap(folder);
    // no other command waits for Astro to be loaded
    const { build: buildSite } = await import('astro');
    await buildSite({ outDir: beside(folder).next, force: true });
    swapIn(folder);
  } catch (cause) {
    mendSwap(folder);
    throw failed(folder, cause);
  }
}

/** What a build says of texts and settings is public: it may be told as it is. */
function failed(folder: string, cause: unknown): unknown {
  const said = diskFailure(folder, cause);
  if (said instanceof Failure) return said;
  return new Failure('build', folder, cause instanceof Error ? cause.message : String(cause));
}

function read(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
    return inProject(values.out ?? 'dist');
  } catch {
    throw new Failure('usage', args.join(' '), EXAMPLE);
  }
}

/** Pages are made by code that finds its packages from where it lies. */
function inProject(out: string): string {
  const folder = path.resolve(out);
  if (!folder.startsWith(path.resolve() + path.sep)) throw new Error('outside');
  return folder;
}
