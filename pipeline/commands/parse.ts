import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import { type Both, LANGS } from '../say.ts';
import type { Declaration, Given, Option, Options } from './declaration.ts';
import { typed } from './example-words.ts';
import { fromHere } from './from-here.ts';
import { GLOBAL } from './global-options.ts';
import { nearest } from './nearest.ts';

type Declared<O extends Options> = Pick<Declaration<O>, 'name' | 'options' | 'words' | 'examples'>;

/** Dashes a word processor puts where two hyphens were typed. */
const LONG_DASH = /^[\u2010-\u2015\u2212\uff0d]+-?|^-[\u2010-\u2015\u2212\uff0d]/;

/**
 * Read arguments by the declared list of a command.
 *
 * @returns what was given, or `help` where that was asked for
 * @throws Failure usage naming the option or word that is wrong, and the nearest that is right
 */
export function parseGiven<O extends Options>(
  declared: Declared<O>,
  args: readonly string[],
): Given<O> | 'help' {
  const options: Options = { ...declared.options, ...GLOBAL };
  const refuse = refusalOf(declared);
  const { tokens } = parseArgs({
    ...{ args: [...args], strict: false, allowPositionals: true, tokens: true },
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
  });
  const found = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.rawName === '-h' || token.name === 'help') return 'help';
    const { option, fault } = optionOf(options, token);
    if (fault) refuse(token.rawName, fault);
    const earlier = found.get(token.name) ?? [];
    if (earlier.length > 0 && !option?.several) refuse(token.rawName, TWICE);
    found.set(token.name, [...earlier, token.value ?? '']);
  }
  const [lang = 'zh'] = found.get('lang') ?? [];
  if (!LANGS.some((one) => one === lang)) refuse('--lang', EITHER);
  for (const word of words) if (LONG_DASH.test(word)) refuse(word, hyphens(word, options));
  swallowed(declared, refuse);
  demandWords(declared, words, refuse);
  const values = Object.fromEntries(
    Object.entries(declared.options).map(([name, option]) => [
      name,
      valueIn(option, found.get(name)),
    ]),
  );
  return {
    values: values as Given<O>['values'],
    words: declared.words?.path ? words.map(fromHere) : words,
  };
}

type Refuse = (place: string | Both, why: Both) => never;

/** Every refusal ends with a line that would be right. */
function refusalOf({ name, examples: [example] }: Declared<Options>): Refuse {
  const right = typed(example?.line ?? name);
  return (place, { zh, en }) => {
    throw new Failure('usage', place, {
      zh: `${zh}例：${right.zh}（说明：加 --help）`,
      en: `${en} Example: ${right.en} (--help explains)`,
    });
  };
}

interface Token {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function optionOf(
  options: Options,
  { name, rawName, value, inlineValue }: Token,
): { option?: Option | undefined; fault?: Both } {
  const option = rawName.startsWith('--') ? options[name] : undefined;
  if (!option) return { fault: unknown(name, Object.keys(options)) };
  if (!option.value) return { option, ...(inlineValue ? { fault: NO_VALUE } : {}) };
  // a value that looks like an option is the next option, and this one has none
  const missing = value === undefined || value === '' || (!inlineValue && value.startsWith('--'));
  return { option, ...(missing ? { fault: needs(option.value) } : {}) };
}

/** Options written without the two hyphens that keep them from npm; some names npm has itself. */
function swallowed({ name, options }: Declared<Options>, refuse: Refuse): void {
  const { npm_lifecycle_event: script } = process.env;
  if (script !== name.split(' ')[0]) return;
  const taken = Object.keys(options).find(
    (one) =>
      process.env[`npm_config_${one.replaceAll('-', '_')}`] !== undefined &&
      !NPMS_OWN.includes(one),
  );
  if (taken) refuse(`--${taken}`, BEFORE_HYPHENS);
}

function demandWords({ words: wanted }: Declared<Options>, words: string[], refuse: Refuse): void {
  const { least, most = wanted ? Number.POSITIVE_INFINITY : 0 } = wanted ?? { least: 0 };
  if (words.length < least && wanted) refuse(missing(wanted.name), wanted.says);
  const extra = words[most];
  if (extra !== undefined) refuse(extra, TOO_MANY);
}

function valueIn(option: Option, found: readonly string[] | undefined): unknown {
  const { value, path: isPath, several, default: unless } = option;
  if (!value) return found !== undefined;
  const given = isPath ? found?.map(fromHere) : found;
  if (several) return given ?? [];
  return given?.[0] ?? (isPath && unless ? path.resolve(unless) : unless);
}

/** A machine’s settings of npm may say it for everything; if it is lost, the question is asked. */
const NPMS_OWN = ['yes'];
const TWICE = { zh: '这一项写了两次。', en: 'It is given twice.' };
const EITHER = { zh: '只能写 zh 或者 en。', en: 'It is zh or en.' };
const NO_VALUE = { zh: '这一项后面不写内容。', en: 'It takes no value.' };
const TOO_MANY = { zh: '这个词是多出来的。', en: 'This word is one too many.' };
const BEFORE_HYPHENS = {
  zh: '选项前面少了单独的“--”，npm 把它拿走了。',
  en: 'A lone “--” is missing before the options, and npm has taken them.',
};

function unknown(name: string, names: readonly string[]): Both {
  const near = nearest(name, names);
  return {
    zh: `没有这个选项。${near ? `是不是 --${near}？` : ''}`,
    en: `There is no such option.${near ? ` Did you mean --${near}?` : ''}`,
  };
}

function hyphens(word: string, options: Options): Both {
  const near = nearest(word.replace(LONG_DASH, ''), Object.keys(options)) ?? '';
  return {
    zh: `前面要写两个半角减号：--${near}。`,
    en: `Write two plain hyphens before it: --${near}.`,
  };
}

function needs({ zh, en }: Both): Both {
  return { zh: `后面要写${zh}。`, en: `Write ${en} after it.` };
}

function missing({ zh, en }: Both): Both {
  return { zh: `没有写${zh}`, en: `no ${en}` };
}
