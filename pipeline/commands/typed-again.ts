import path from 'node:path';
import type { Given, Options } from './declaration.ts';

/**
 * The command line that was given, as it would be typed again in the same place.
 *
 * @param options as declared; those left at their default are left out
 */
export function typedAgain<O extends Options>(
  name: string,
  options: O,
  { values, words }: Given<O>,
): string {
  const said = Object.entries(options).flatMap(([flag, option]) => {
    const value: unknown = values[flag];
    if (!option.value) return value ? [`--${flag}`] : [];
    const given = option.several ? (value as string[]) : [value as string | undefined];
    return given
      .filter((one) => one !== undefined && !isDefault(option, one))
      .map((one) => `--${flag} ${quoted(option.path ? here(one as string) : (one as string))}`);
  });
  return ['npm run', name, '--', ...said, ...words.map((word) => quoted(here(word)))].join(' ');
}

function isDefault(option: Options[string], value: string): boolean {
  const { default: unless } = option;
  return value === unless || (unless !== undefined && value === path.resolve(unless));
}

function here(file: string): string {
  return path.relative(process.env.INIT_CWD ?? '.', file);
}

/** In double quotes where a shell would take it apart: both kinds of shell know these. */
function quoted(text: string): string {
  const [, id, reason] = /^([a-z_]+)=(.*)$/s.exec(text) ?? [];
  if (id !== undefined) return `${id}="${reason}"`;
  return /[^\p{L}\p{N}_./:\\=-]/u.test(text) ? `"${text}"` : text;
}
