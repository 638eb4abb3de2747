import { parseArgs } from 'node:util';
import { LANGS, speak } from '../say.ts';
import type { Options } from './declaration.ts';

/** Options every command has. */
export const GLOBAL = {
  lang: {
    value: { zh: 'zh|en', en: 'zh|en' },
    says: {
      zh: '说中文还是英文；不写就按系统的语言，系统没有说就是中文',
      en: 'language; unless given, that of the system, and Chinese where it has none',
    },
  },
  json: {
    says: {
      zh: '给程序用：标准输出只有一个 JSON 文档，没有记录内容',
      en: 'for machines: one JSON document on standard output, with no value of a record',
    },
  },
  help: { says: { zh: '只显示这些说明', en: 'show this and do nothing' } },
} as const satisfies Options;

/**
 * Speak as the arguments ask, before they are read in earnest, so that a refusal too is in the right
 * language and form.
 */
export function speakAsAsked(args: readonly string[]): void {
  const { values } = parseArgs({
    ...{ args: [...args], strict: false, allowPositionals: true },
    options: { lang: { type: 'string' }, json: { type: 'boolean' } },
  });
  const lang = LANGS.find((one) => one === values.lang);
  speak({ ...(lang ? { lang } : {}), json: values.json === true });
}
