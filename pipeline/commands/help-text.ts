import { displayWidth, padded } from '../display-width.ts';
import { type Both, inChinese, inLocale } from '../say.ts';
import type { Declaration, Option, Words } from './declaration.ts';
import { typedHere } from './example-words.ts';
import { GLOBAL } from './global-options.ts';

const TITLES = {
  usage: { zh: '写法', en: 'Usage' },
  examples: { zh: '例', en: 'Examples' },
  options: { zh: '选项', en: 'Options' },
  writes: { zh: '写入什么', en: 'What it writes' },
  next: { zh: '接着', en: 'What next' },
} as const satisfies Record<string, Both>;

/** What `--help` says of a command, in the language of the reader. */
export function helpText(declared: Omit<Declaration, 'work'>): string {
  const { name, does, words, options, examples, writes } = declared;
  return [
    `${name}  ${inLocale(does)}`,
    part('usage', [usage(name, words), ...(words ? [inLocale(words.says)] : [])]),
    part(
      'examples',
      examples.flatMap(({ line, says }) => [typedHere(line), `    ${inLocale(says)}`]),
    ),
    part('options', optionLines({ ...options, ...GLOBAL })),
    part('writes', [inLocale(writes)]),
    nextLines(declared.next),
  ].join('\n\n');
}

/** What to do after a command, as its help says it and as it says itself at its end. */
export function nextLines(next: Both): string {
  return part('next', inLocale(next).split('\n'));
}

function part(title: keyof typeof TITLES, lines: readonly string[]): string {
  return [inLocale(TITLES[title]), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** `new case` is typed as `npm run new -- case`: npm takes one word for itself. */
function usage(name: string, words: Words | undefined): string {
  const [script = '', ...rest] = name.split(' ');
  const several = words && words.most !== 1 ? '…' : '';
  const after = words ? `${inLocale(words.name)}${several}` : '';
  const shown = words?.least === 0 ? `[${after}]` : after;
  const options = inChinese() ? '[选项]' : '[options]';
  return ['npm run', script, '--', ...rest, options, shown].filter(Boolean).join(' ');
}

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  const named = Object.entries(options).map(([name, option]) => ({
    head: `--${name}${option.value ? ` ${inLocale(option.value)}` : ''}`,
    says: inLocale(option.says) + defaultOf(option),
  }));
  const width = Math.max(...named.map(({ head }) => displayWidth(head)));
  return named.map(({ head, says }) => `${padded(head, width)}  ${says}`);
}

function defaultOf({ default: value, several }: Option): string {
  if (several) return inChinese() ? '；可以写几次' : '; may be given several times';
  if (value === undefined) return '';
  return inChinese() ? `（不写就是 ${value}）` : ` (${value} unless given)`;
}
