import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { typed } from '../../pipeline/commands/example-words.ts';
import { GLOBAL } from '../../pipeline/commands/global-options.ts';
import { nearest } from '../../pipeline/commands/nearest.ts';
import { parseGiven } from '../../pipeline/commands/parse.ts';
import { runEnglish, runLine } from './run.ts';

const NAMES = Object.keys(COMMANDS);
const HAN = /\p{Script=Han}/u;
const declared = (name: string) => {
  const command = COMMANDS[name];
  if (!command) throw new Error(name);
  return command.declared;
};

/** The arguments of an example, as the program receives them from npm. */
function argsOf(name: string, line: string): string[] {
  const [script, ...rest] = line.split(' ').filter((word) => word !== '--');
  const [first, ...more] = name.split(' ');
  expect(script).toBe(first);
  expect(rest.slice(0, more.length)).toEqual(more);
  return rest.slice(more.length);
}

describe.each(NAMES)('%s', (name) => {
  test.each(['zh_CN.UTF-8', 'en_US.UTF-8'])(
    'explains every option and an example in %s',
    async (locale) => {
      const { exit, out } = await runLine(locale, ...name.split(' '), '--help');
      const { options, examples } = declared(name);
      expect(exit).toBe(0);
      for (const option of Object.keys({ ...options, ...GLOBAL }))
        expect(out).toContain(`--${option}`);
      const lang = locale.startsWith('zh') ? 'zh' : 'en';
      for (const { line } of examples) expect(out).toContain(typed(line)[lang]);
      if (lang === 'en') expect(out).not.toMatch(HAN);
    },
  );

  test('has examples that parse', () => {
    const own = declared(name);
    expect(own.examples.length).toBeGreaterThan(0);
    for (const { line } of own.examples)
      for (const typedLine of Object.values(typed(line)))
        expect(parseGiven(own, argsOf(name, typedLine.replace('npm run ', '')))).not.toBe('help');
  });

  test('is a script of the package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [script = ''] = name.split(' ');
    expect(scripts[script]).toBe(`tsx pipeline/cli.ts ${script}`);
  });

  test('takes no option nobody declared, and names it', async () => {
    const { exit, out, err } = await runEnglish(...name.split(' '), '--zzqq');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--zzqq');
    expect(err).toContain('npm run');
  });
});

test('help lists every command in one line, in one language', async () => {
  const { out, exit } = await runEnglish('help');
  expect(exit).toBe(0);
  for (const name of NAMES.filter((one) => one !== 'help'))
    expect(out).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, 'm'));
  expect(out).not.toMatch(HAN);
});

describe('what is mistyped is answered by the nearest', () => {
  test.each([
    ['a command', ['chekc'], 'npm run check'],
    ['a command cut short', ['pub'], 'npm run publish'],
    ['an option', ['check', '--fourm', '1', 'x.csv'], '--forum?'],
    ['an option with a long dash', ['check', '—forum', '1', 'x.csv'], '--forum.'],
    ['an option given twice', ['check', '--forum', '1', '--forum', '2', 'x.csv'], 'twice'],
    ['an option without its value', ['check', 'x.csv', '--forum'], 'NUMBER after it'],
    ['an option before its value', ['check', '--forum', '--report', 'x.csv'], 'NUMBER after it'],
    ['a switch with a value', ['recompute', '--list=yes', 'x'], 'takes no value'],
    ['a language there is not', ['check', '--lang', 'fr', 'x.csv'], 'zh or en'],
    ['no file', ['check'], 'no EXPORT'],
    ['a word too many', ['audit', 'a', 'b'], 'one too many'],
  ])('%s', async (_, args, answer) => {
    const { exit, err } = await runEnglish(...args);
    expect([exit, err]).toEqual([2, expect.stringContaining(answer)]);
  });

  test('an option npm has taken, as the lone “--” before it is missing', () => {
    vi.stubEnv('npm_lifecycle_event', 'check');
    vi.stubEnv('npm_config_as_of', '2015-02-17');
    expect(() => parseGiven(declared('check'), ['x.csv'])).toThrow(/--as-of.*“--” is missing/);
    expect(() => parseGiven(declared('publish'), ['x.csv'])).not.toThrow();
    vi.unstubAllEnvs();
  });

  test('but not what a machine’s settings of npm say for everything', () => {
    vi.stubEnv('npm_lifecycle_event', 'rollback');
    vi.stubEnv('npm_config_yes', 'true');
    const words = ['--reason', 'correction', '--note', 'n', '--by', 'b', '--yes'];
    expect(parseGiven(declared('rollback'), words)).toMatchObject({ values: { yes: true } });
    vi.unstubAllEnvs();
  });

  test('but not by one that is far', () => {
    expect(nearest('xyz', NAMES)).toBeUndefined();
    expect(nearest('audti', NAMES)).toBe('audit');
  });
});

describe('language', () => {
  test.each([
    ['none', '', true],
    ['Chinese', 'zh_TW.UTF-8', true],
    ['English', 'en_GB.UTF-8', false],
    ['C', 'C.UTF-8', false],
    ['another', 'de_DE', false],
  ])('of the system: %s', async (_, locale, isChinese) => {
    const { err } = await runLine(locale, 'chekc');
    expect(HAN.test(err)).toBe(isChinese);
  });

  test('as asked for, in refusals too', async () => {
    expect((await runEnglish('check', '--lang', 'zh')).err).toMatch(/没有写导出文件/);
    expect((await runLine('zh_CN.UTF-8', 'check', '--lang=en')).err).not.toMatch(HAN);
  });
});
