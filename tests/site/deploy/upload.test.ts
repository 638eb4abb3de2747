import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { isHere } from './machine.ts';

const root = mkdtempSync(path.join(tmpdir(), 'upload-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A site of which a build changes the page, the hash of its style, and one digit of a table. */
function built(name: string, digit: number): string {
  const site = path.join(root, name);
  const files = {
    'index.html': `<link href="/assets/a.${digit}.css">`,
    '404.html': 'nothing',
    [`assets/a.${digit}.css`]: 'p {}',
    [`search/zh/00${digit}/pages/1.json`]: '[]',
    'search/zh/catalogue.json': `{"folder":"00${digit}"}`,
    'editions/014/outcomes.csv': 'as,it,was',
    'data/outcomes.csv': `${digit}`,
    'key.of-a-kind-to-come': 'whatever',
    [`only-in-${digit}/index.html`]: 'a page',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
    utimesSync(path.join(site, file), digit * 1e6, digit * 1e6);
  }
  return site;
}

/** Every file of a folder with its text. */
function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function run(script: string, to: string, from: string, env = process.env): string {
  const args = [`site/deploy/${script}`, to, from];
  return execFileSync('sh', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const [first, second] = [built('first', 1), built('second', 2)];

test.each(['to-server.sh', 'to-storage.sh'])('%s refuses a folder that is no site', (script) => {
  expect(() => run(script, path.join(root, 'nowhere'), root)).toThrow(/no built site/);
});

test.each(['to-server.sh', 'to-storage.sh'])('%s refuses a preview', (script) => {
  const preview = built('preview', 3);
  const robots = '<meta name="robots" content="noindex, nofollow">';
  writeFileSync(path.join(preview, 'index.html'), robots);
  expect(() => run(script, path.join(root, 'nowhere'), preview)).toThrow(/is a preview/);
});

// a server is a Linux; here the folder of this machine stands for it
const isLinux = process.platform === 'linux';

describe.skipIf(!isLinux || !isHere('rsync'))('to a server (rsync, on Linux)', () => {
  const server = path.join(root, 'server');
  const current = (...names: string[]) => path.join(server, 'current', ...names);
  const upload = async (site: string) => {
    await wait(1000 - (Date.now() % 1000));
    return run('to-server.sh', server, site).trim();
  };

  test('goes into a folder of its own, and then takes the place of the last as a whole', async () => {
    mkdirSync(server);
    await upload(first);
    expect(textsOf(current())).toEqual(textsOf(first));
    await upload(second);
    expect(textsOf(current())).toEqual(textsOf(second));
    expect(readdirSync(path.join(server, 'releases'))).toHaveLength(2);
    expect(readdirSync(server).sort()).toEqual(['current', 'releases']);
  });

  test('what has not changed keeps its date, by which servers tell readers that they have it', () => {
    const [old = ''] = readdirSync(path.join(server, 'releases')).sort();
    const inode = (file: string) => statSync(file).ino;
    for (const [file, isSame] of [
      ['editions/014/outcomes.csv', true],
      ['data/outcomes.csv', false],
    ] as const)
      expect(inode(current(file)) === inode(path.join(server, 'releases', old, file))).toBe(isSame);
  });

  test('a link in the site is not taken along', async () => {
    symlinkSync('/etc', path.join(second, 'linked'));
    await upload(second);
    rmSync(path.join(second, 'linked'));
    expect(existsSync(current('linked'))).toBe(false);
  });

  test('cut off, it leaves what is served as it is', async () => {
    const bin = path.join(root, 'broken-bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'rsync'), '#!/bin/sh\nexit 1\n');
    chmodSync(path.join(bin, 'rsync'), 0o755);
    await wait(1000 - (Date.now() % 1000));
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    expect(() => run('to-server.sh', server, first, env)).toThrow();
    expect(textsOf(current())).toEqual(textsOf(second));
  });

  test('the way back that the notes tell leads back', () => {
    const [old = ''] = readdirSync(path.join(server, 'releases')).sort();
    const [, back = ''] =
      /'(cd \/srv\/ledger && .*mv -T .*)'/.exec(readFileSync('site/deploy/README.md', 'utf8')) ??
      [];
    const line = back.replace('/srv/ledger', server).replace(/releases\/\S+/, `releases/${old}`);
    execFileSync('sh', ['-ec', line]);
    expect(textsOf(current())).toEqual(textsOf(first));
  });
});

describe.skipIf(!isHere('rclone'))('to object storage (rclone, here into a folder)', () => {
  const storage = path.join(root, 'storage');
  const steps = path.join(root, 'steps');

  /** Upload with an rclone that writes down, after each step, which style the page has and which are there. */
  function upload(site: string): string[] {
    const bin = path.join(root, 'bin');
    const real = execFileSync('sh', ['-c', 'command -v rclone'], { encoding: 'utf8' }).trim();
    const look = `echo "$(cat index.html 2>/dev/null | tr -cd 0-9):$(ls assets | tr -cd 0-9)" >> '${steps}'`;
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      path.join(bin, 'rclone'),
      `#!/bin/sh\nset -e\n'${real}' "$@"\ncd '${storage}'\n${look}\n`,
    );
    chmodSync(path.join(bin, 'rclone'), 0o755);
    rmSync(steps, { force: true });
    const env = {
      ...{ HOME: root, PATH: `${bin}:${process.env.PATH}` },
      RCLONE_CONFIG: path.join(root, 'rclone.conf'),
    };
    run('to-storage.sh', storage, site, env);
    return readFileSync(steps, 'utf8').trim().split('\n');
  }

  test('a page never leads to what is not there; what is gone goes last', () => {
    upload(first);
    expect(textsOf(storage)).toEqual(textsOf(first));
    const seen = upload(second);
    expect(textsOf(storage)).toEqual(textsOf(second));
    expect([...new Set(seen)]).toEqual(['1:12', '2:12', '2:2']);
    expect(seen.at(-2)).toBe('2:12');
  });

  test('every kind of file that nginx knows is sent with the same type', () => {
    const [, types = ''] =
      /\n {4}types \{([^}]+)\}/.exec(readFileSync('site/deploy/nginx.conf', 'utf8')) ?? [];
    const script = readFileSync('site/deploy/to-storage.sh', 'utf8');
    const known = types
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(';', '').split(/\s+/));
    expect(known.length).toBeGreaterThan(8);
    for (const [type = '', ...ends] of known)
      for (const end of ends)
        expect(script).toMatch(
          new RegExp(`^fresh '\\S*\\b${end}\\b\\S*' '${type.replace('+', '\\+')}`, 'm'),
        );
  });
});
