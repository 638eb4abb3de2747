import { block, type Finding } from './finding.ts';
import type { View } from './normalise.ts';

const ENDINGS =
  'com|cn|net|org|gov|edu|io|top|xyz|cc|info|club|vip|shop|site|online|tech|hk|tw|mo|app|link|ltd|co|im|tv|ly|中国|公司';
const URL = new RegExp(
  `(?:(?:https?|ftp):\\s?//\\s?|(?<![\\w@.-])(?=[\\w-]{1,63}\\.))([\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,5}\\.(?:${ENDINGS}))(?![\\w@-])(?::\\d{1,5})?(?:[/?#][\\w./?#&=%~:+,@!$-]{0,300})?`,
  'gi',
);
const WITH_SCHEME = /(?:https?|ftp):\/\/([^\s/<>"'()，。、]{1,200})[^\s<>"'()，。、一-鿿]{0,300}/gi;

/** Web addresses, but for those of public bodies and the hosts the caller names. */
export function urls({ words }: View, hosts: readonly string[]): Finding[] {
  return [...words.matchAll(WITH_SCHEME), ...words.matchAll(URL)]
    .filter(({ 1: host = '' }) => !isAllowed(host.toLowerCase(), hosts))
    .map(({ 0: found, index }) => block('url', index, index + found.length));
}

function isAllowed(host: string, hosts: readonly string[]): boolean {
  const bare = host.replace(/:\d+$/, '');
  return ['gov.cn', ...hosts].some((one) => bare === one || bare.endsWith(`.${one}`));
}
