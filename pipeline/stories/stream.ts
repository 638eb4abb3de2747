import { Failure } from '../contract/failures.ts';
import type { World } from '../world.ts';

/**
 * Every text of the only column of a query, one at a time: a column of a big export never stands in
 * memory as a whole. What the database says in an error may hold a cell and is dropped.
 */
export async function eachText(
  world: World,
  sql: string,
  take: (text: string) => void,
): Promise<void> {
  try {
    const result = await world.db.stream(sql);
    for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk())
      for (const value of chunk.getColumnValues(0)) if (typeof value === 'string') take(value);
  } catch {
    throw new Failure('internal', 'pipeline/stories/stream.ts', 'DuckDB');
  }
}
