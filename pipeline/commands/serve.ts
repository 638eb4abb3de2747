import { existsSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';
import { inChinese, say } from '../say.ts';
import { mendSwap } from '../swap.ts';
import { BUILDING } from './building.ts';
import { command } from './command.ts';

export const serve = command({
  name: 'serve',
  group: 'month',
  does: { zh: '在本机看建好的网站', en: 'look at the built site on this machine' },
  options: {
    port: {
      value: { zh: '端口', en: 'PORT' },
      says: { zh: '端口，常用 4321', en: 'port, usually 4321' },
    },
    host: {
      value: { zh: '地址', en: 'NAME' },
      says: {
        zh: '让别的电脑也能看，如 0.0.0.0',
        en: 'let other computers look too, such as 0.0.0.0',
      },
    },
    out: {
      ...{ value: { zh: '文件夹', en: 'DIR' }, path: true, default: 'dist' },
      says: { zh: '网站在哪个文件夹', en: 'where the site is' },
    },
  },
  examples: [
    { line: 'serve', says: { zh: '看完按 Ctrl-C', en: 'Ctrl-C ends it' } },
    { line: 'serve -- --port 8080', says: { zh: '换一个端口', en: 'at another port' } },
  ],
  writes: { zh: '什么也不写。', en: 'Nothing.' },
  next: {
    zh: '没有问题就把 dist 传到服务器。',
    en: 'If all is well, copy dist to the server.',
  },
  result: z.strictObject({ folder: z.string() }),
  work: async ({ values }) => {
    const { out: folder, port, host } = values;
    await mended(folder);
    if (!existsSync(folder)) throw new Failure('missing_file', `${folder} (npm run build)`);
    const { preview } = await import('astro');
    const server = { ...(port && { port: Number(port) }), ...(host && { host }) };
    const served = await preview({ outDir: folder, server, logLevel: 'error' });
    const { BASE_PATH: base = '/' } = process.env;
    const address = new URL(base, `http://${served.host ?? 'localhost'}:${served.port}`);
    say(
      inChinese() ? `网站：${address}（按 Ctrl-C 停止）` : `The site: ${address} (Ctrl-C ends it)`,
    );
    await served.closed();
    return { exit: 0, result: { folder } };
  },
});

/** A build that was cut off while it swapped may have left no site; a running one is let be. */
async function mended(folder: string): Promise<void> {
  try {
    await alone(BUILDING, async () => mendSwap(folder));
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
  }
}
