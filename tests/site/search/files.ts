import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../../site/i18n/lang.ts';
import { CATALOGUE, type Catalogue, pageFile, shardFile } from '../../../site/search/files.ts';
import type { Source } from '../../../site/search/find.ts';

/** The index of a built site, read from its files; `read` is told how many bytes each has. */
export function indexIn(dist: string, lang: Lang, read?: (bytes: number) => void): Source {
  const folder = path.join(dist, 'search', lang);
  const kept = new Map<string, unknown>();
  const load = <T>(file: string): T => {
    const text = kept.has(file) ? '' : readFileSync(path.join(folder, file), 'utf8');
    if (text) {
      read?.(Buffer.byteLength(text));
      kept.set(file, JSON.parse(text));
    }
    return kept.get(file) as T;
  };
  const catalogue = load<Catalogue>(CATALOGUE);
  return {
    catalogue: async () => catalogue,
    shard: async (shard) => load(path.join(catalogue.folder, shardFile(shard))),
    page: async (page) => load(path.join(catalogue.folder, pageFile(page))),
  };
}
