import { statSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from './serve.ts';

/** Kinds that are one page each stand at the top; of the others the pages lie in a folder of the kind. */
export function kindOf(address: string): string {
  const [, first = '', ...rest] = address.replace(/^\/en\//, '/').split('/');
  return rest.filter(Boolean).length > 0 ? `/${first}/*/` : `/${first}`;
}

/** Of every kind of page and each language the one with the most in it. */
export function onePageOfEveryKind(dist: string): string[] {
  const size = (address: string) =>
    statSync(path.join(dist, address.endsWith('/') ? `${address}index.html` : address)).size;
  const chosen = new Map<string, string>();
  for (const address of pagesOf(dist)) {
    const kind = `${address.startsWith('/en/') ? 'en' : 'zh'} ${kindOf(address)}`;
    const before = chosen.get(kind);
    if (!before || size(address) > size(before)) chosen.set(kind, address);
  }
  return [...chosen.values()];
}
