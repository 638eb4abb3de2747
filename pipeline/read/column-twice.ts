import { Failure } from '../contract/failures.ts';
import { bareHeader } from '../contract/header.ts';
import type { Note, Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { columnLetters } from './column-letters.ts';

/**
 * Settle known headers that stand above two columns: with the same values the first is kept and
 * the other left out of `headers` and `relation`; with different ones the file is refused.
 */
export async function settleTwice(
  world: World,
  source: Source,
  known: ReadonlySet<string>,
): Promise<Source> {
  const first = new Map<string, number>();
  const left: number[] = [];
  const notes: Note[] = [];
  for (const [column, header] of source.headers.entries()) {
    const bare = bareHeader(header);
    if (!known.has(bare)) continue;
    const earlier = first.get(bare);
    if (earlier === undefined) first.set(bare, column);
    else {
      await mustBeSame(world, source, earlier, column);
      left.push(column);
      notes.push({ kind: 'header_twice', place: header, count: 1 });
    }
  }
  return left.length === 0 ? source : without(source, left, notes);
}

async function mustBeSame(world: World, source: Source, a: number, b: number): Promise<void> {
  const [found] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from ${source.relation} where c${a} is distinct from c${b}`,
  );
  if (!found?.n) return;
  const [one, two] = [columnLetters(a), columnLetters(b)];
  throw new Failure('column_twice', source.file, {
    zh: `${one} 列、${two} 列`,
    en: `columns ${one} and ${two}`,
  });
}

function without(source: Source, left: readonly number[], notes: readonly Note[]): Source {
  const kept = source.headers.map((_, column) => column).filter((column) => !left.includes(column));
  const renamed = kept.flatMap((old, now) => (old === now ? [] : [`c${old} as c${now}`]));
  const rename = renamed.length > 0 ? ` rename (${renamed.join(', ')})` : '';
  const exclude = left.map((column) => `c${column}`).join(', ');
  return {
    ...source,
    headers: kept.map((column) => source.headers[column] ?? ''),
    relation: `(select * exclude (${exclude})${rename} from ${source.relation})`,
    notes: [...source.notes, ...notes],
  };
}
