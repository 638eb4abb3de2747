import {
  CATALOGUE,
  type Catalogue,
  type PageText,
  pageFile,
  type Shard,
  shardFile,
} from '../files.ts';
import type { Source } from '../find.ts';

/** The index below an address of this site; each file is asked for once. */
export function indexAt(address: string): Source {
  const asked = new Map<string, Promise<unknown>>();
  const load = <T>(name: string, options?: RequestInit): Promise<T> => {
    const before = asked.get(name);
    const answer = before ?? fetch(address + name, options).then(readJson);
    // what did not arrive may be asked for again
    if (!before) answer.catch(() => asked.delete(name));
    asked.set(name, answer);
    return answer as Promise<T>;
  };
  // the catalogue alone keeps its name from build to build
  const catalogue = () => load<Catalogue>(CATALOGUE, { cache: 'no-cache' });
  const below = async <T>(name: string) => load<T>(`${(await catalogue()).folder}/${name}`);
  return {
    catalogue,
    shard: (shard) => below<Shard>(shardFile(shard)),
    page: (page) => below<PageText>(pageFile(page)),
  };
}

function readJson(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
