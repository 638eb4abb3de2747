import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { parseGiven } from '../../pipeline/commands/parse.ts';
import { ROUTINE } from '../../pipeline/commands/routine.ts';
import { openBrowser } from '../site/browser.ts';
import { runEnglish } from './run.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const TEXTS = globSync(['README.md', '{content,data,pipeline,site}/**/*.md'], {
  exclude: (name) => /editions\/\d|node_modules/.test(name),
});

/** Every `npm run` a page tells to type, in code spans and blocks, as its words. */
function toldIn(file: string): string[][] {
  const text = readFileSync(file, 'utf8');
  const code = [...text.matchAll(/```sh\n(.*?)```|`([^`]+)`/gs)].map(
    ([, block, span]) => block ?? span ?? '',
  );
  const lines = code.flatMap((one) => one.split(/\n|&&| #/));
  return lines
    .flatMap((line) => /\bnpm run (?:-s )?(.+)/.exec(line)?.[1] ?? [])
    .map((line) => [...line.trim().matchAll(/"[^"]*"|\S+/g)].map(([word]) => word));
}

/** A command of two words before one of one, and what is typed after it. */
function commandOf([first = '', ...more]: readonly string[]) {
  const [second, ...rest] = more.filter((word) => word !== '--');
  const two = COMMANDS[`${first} ${second}`];
  if (two) return { command: two, args: rest };
  return { command: COMMANDS[first], args: more.filter((word) => word !== '--') };
}

const PAGES = TEXTS.map((file) => ({ file, told: toldIn(file) })).filter(
  ({ told }) => told.length > 0,
);

describe.each(PAGES)('$file', ({ told }) => {
  test('tells commands there are, as they are typed', () => {
    for (const words of told) {
      const [script = ''] = words;
      expect(scripts, words.join(' ')).toHaveProperty([script]);
      const { command, args } = commandOf(words);
      // a name alone leads to its help; a script that is no command of ours takes what it takes
      if (words.length === 1 || !command) continue;
      expect(words[1], words.join(' ')).toBe('--');
      expect(() => parseGiven(command.declared, args), words.join(' ')).not.toThrow();
    }
  });
});

describe('the monthly routine', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'routine-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const page = path.join(root, 'monthly.html');

  test('goes through the month in the order in which commands are listed', () => {
    const ORDER = ['doctor', 'check', 'preview', 'publish', 'audit', 'build', 'verify'];
    const told = toldIn(ROUTINE).map(([script = '']) => script);
    const first = ORDER.map((name) => told.indexOf(name));
    expect(first).not.toContain(-1);
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    expect(told).toContain('rollback');
  });

  test('is said in the terminal without marks', async () => {
    const { out, exit } = await runEnglish('routine');
    expect(exit).toBe(0);
    expect(out).toContain('npm run publish -- --forum 14 台账.xlsx');
    expect(out).not.toMatch(/[`*#]/);
  });

  test('prints on one sheet of A4, and is not written over another file', async () => {
    expect((await runEnglish('routine', '--page', page)).exit).toBe(0);
    const { exit, err } = await runEnglish('routine', '--page', page);
    expect([exit, err]).toEqual([60, expect.stringContaining('monthly.html')]);
    const browser = await openBrowser();
    try {
      const tab = await browser.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.goto(`file://${page}`);
      const pdf = await tab.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(asked).toHaveLength(1);
    } finally {
      await browser.close();
    }
  });
});
