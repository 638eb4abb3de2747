import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';
import { mendSwap } from '../swap.ts';
import { BUILDING } from './build.ts';
import type { Command } from './commands.ts';
import { fromHere } from './options.ts';

const EXAMPLE = 'npm run serve -- --port 4321';

export const serve: Command = {
  help: `serve  在本机看建好的网站 / look at the built site on this machine
  ${EXAMPLE}
  --port N         端口 / port (4321)
  --host NAME       让别的电脑也能看 / let other computers look too
  --out DIR        网站在 / where the site is (dist)`,
  run: async (args) => {
    const { folder, server } = read(args);
    await mended(folder);
    if (!existsSync(folder)) throw new Failure('missing_file', `${folder} (npm run build)`);
    const { preview } = await import('astro');
    const served = await preview({ outDir: folder, server });
    await served.closed();
    return 0;
  },
};

/** A build that was cut off while it swapped may have left no site; a running one is let be. */
async function mended(folder: string): Promise<void> {
  try {
    await alone(BUILDING, async () => mendSwap(folder));
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
  }
}

function read(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { port: text, host: text, out: text } });
    return {
      folder: values.out ? fromHere(values.out) : path.resolve('dist'),
      server: {
        ...(values.port && { port: Number(values.port) }),
        ...(values.host && { host: values.host }),
      },
    };
  } catch {
    throw new Failure('usage', args.join(' '), EXAMPLE);
  }
}
