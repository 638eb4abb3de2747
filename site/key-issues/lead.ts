import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { KeyLine } from './lines.ts';

/** How many of the key issues of a forum are closed; or that it listed none. */
export function keyLead(lines: readonly Pick<KeyLine, 'state'>[], lang: Lang): string {
  const { home } = strings(lang);
  const closed = lines.filter(({ state }) => state.code === 'closed').length;
  return lines.length > 0 ? home.keyLead(String(closed), String(lines.length)) : home.noKeyIssues;
}
