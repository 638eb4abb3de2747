import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { untilUp } from './ask.ts';
import { freePorts } from './machine.ts';

/** A server that runs with the committed configuration. */
export interface Served {
  origin: string;
  /** Where it answers plain http. */
  plain: string;
  log: string;
  /** Everything it said elsewhere. */
  said: () => string;
  stop: () => Promise<void>;
}

/** Takes a folder for its own files, the folder to serve, and edits to its configuration. */
export type Start = (own: string, site: string, edits?: Edits) => Promise<Served>;
type Edits = readonly (readonly [from: string | RegExp, to: string])[];

const NAME = 'ledger.example.org';

export const startNginx: Start = async (own, site, edits = []) => {
  const [plain, secure] = await freePorts(2);
  const at = (name: string) => path.join(own, name);
  const config = edited('site/deploy/nginx.conf', [
    [/listen \[::\].*\n/g, ''],
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen 443', `listen 127.0.0.1:${secure}`],
    ['/srv/ledger/current', site],
    [/\/etc\/ssl\/ledger|\/var\/log\/nginx/g, own],
    ...edits,
  ]);
  execFileSync('openssl', certificate(at('privkey.pem'), at('fullchain.pem')), { stdio: 'ignore' });
  writeFileSync(at('ledger.conf'), config);
  writeFileSync(at('nginx.conf'), aroundIt(own));
  const child = spawn('nginx', ['-p', own, '-c', at('nginx.conf'), '-e', at('start.log')]);
  return served(child, {
    origin: `https://127.0.0.1:${secure}`,
    plain: `http://127.0.0.1:${plain}`,
    log: at('ledger.log'),
    files: [at('start.log'), at('ledger-error.log')],
  });
};

export const startCaddy: Start = async (own, site, edits = []) => {
  const [plain, secure] = await freePorts(2);
  const at = (name: string) => path.join(own, name);
  // a certificate of its own making, for the ports of a test, which asks nobody
  const options = `http_port ${plain}\n\thttps_port ${secure}\n\tadmin off\n\tlocal_certs\n\tskip_install_trust`;
  const config = edited('site/deploy/Caddyfile', [
    ['\tlog {\n\t\texclude', `\t${options}\n\tlog {\n\t\texclude`],
    ...edits,
  ]);
  writeFileSync(at('Caddyfile'), config);
  const env = {
    ...{ PATH: process.env.PATH, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    ...{ LEDGER_ADDRESS: '127.0.0.1', LEDGER_ROOT: site, LEDGER_LOG: at('ledger.log') },
  };
  const child = spawn('caddy', ['run', '--config', at('Caddyfile'), '--adapter', 'caddyfile'], {
    env,
  });
  return served(child, {
    origin: `https://127.0.0.1:${secure}`,
    plain: `http://127.0.0.1:${plain}`,
    log: at('ledger.log'),
    files: [],
  });
};

/** A committed configuration after edits each of which must find something to change. */
function edited(file: string, edits: Edits): string {
  return edits.reduce(
    (text, [from, to]) => {
      const next = text.replaceAll(from, to);
      if (next === text) throw new Error(`${file} has no ${from}`);
      return next;
    },
    readFileSync(file, 'utf8'),
  );
}

function certificate(key: string, file: string): string[] {
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'];
  return [...made, '-subj', `/CN=${NAME}`, '-keyout', key, '-out', file];
}

/** What stands around a file of conf.d, without anything of the machine. */
function aroundIt(own: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(own, name)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const inside = [...temporary, `include ${path.join(own, 'ledger.conf')};`].join('\n');
  return `${user} daemon off; pid ${path.join(own, 'pid')}; events {}\nhttp {\n${inside}\n}\n`;
}

async function served(
  child: ChildProcess,
  { files, ...where }: { origin: string; plain: string; log: string; files: string[] },
): Promise<Served> {
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => parts.push(`${part}`));
  const over = once(child, 'exit');
  const early = over.then(() => {
    throw new Error(`the server ended: ${parts.join('')}`);
  });
  await Promise.race([untilUp(where.origin), early]);
  early.catch(() => {});
  return {
    ...where,
    said: () => [...parts, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n'),
    stop: async () => {
      child.kill('SIGTERM');
      await over;
    },
  };
}

/** A folder of its own below another. */
export function ownFolder(root: string, name: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  return folder;
}
