import { codes } from './contract/codes.ts';
import { FIELD_NAMES, field } from './contract/fields.ts';
import type { Profile } from './contract/profile.ts';

/** What a draft puts where the operator is to name a code. */
const OPEN = '?';

/**
 * Labels of a profile that are given what is neither a code nor a name of their list: every row
 * with such a label would be found unreadable, and nobody could tell why. Labels still open pass.
 *
 * @returns the place of each, with what stands there, in both languages
 */
export function wrongCodes(profile: Profile): { zh: string; en: string }[] {
  return FIELD_NAMES.flatMap((name) => {
    const one = field(name);
    const values = Object.values(profile.columns[name]?.values ?? {});
    if (one.kind !== 'code' && one.kind !== 'codes') return [];
    const known = new Set(codes(one.list).flatMap(({ code, zh }) => [code, zh]));
    return values.flatMap((said, at) => {
      const isKnown = said === OPEN || said.split('|').every((part) => known.has(part));
      if (isKnown) return [];
      const file = `data/reference/${one.list}.csv`;
      return {
        zh: `columns.${name}.values 第 ${at + 1} 项的“${said}”不是 ${file} 里的代码或名称`,
        en: `columns.${name}.values, entry ${at + 1}: “${said}” is no code or name in ${file}`,
      };
    });
  });
}
