import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Failure } from './contract/failures.ts';
import { newScratch } from './scratch.ts';

/**
 * The one door to the world: the database, a private scratch folder and the person at the keyboard.
 * Stages receive it as an argument; nothing else in a stage touches the outside.
 */
export interface World {
  /** Run one statement; its error is wrapped, because DuckDB repeats cell values in messages. */
  run(sql: string): Promise<void>;
  /** Run one query and return its rows as objects; integers beyond 2^53 arrive as strings. */
  rows<T>(sql: string): Promise<T[]>;
  /** The raw connection, for appending rows. */
  db: DuckDBConnection;
  /** A folder only this run can read; it is removed when the run ends, or by the next one. */
  scratch: string;
  /** Say what is being done, or '' for nothing; shown only once it has taken two seconds. */
  progress(step: string): void;
  close(): Promise<void>;
}

export interface WorldOptions {
  threads?: number;
  /** Upper bound of DuckDB's own memory, for example `3500MB`; beyond it work spills to scratch. */
  memory?: string;
  progress?: (step: string) => void;
}

/** Open a world with an in-memory database that spills to the scratch folder. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const scratch = newScratch();
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: path.join(scratch, 'spill'),
    memory_limit: options.memory ?? '3500MB',
    ...(options.threads ? { threads: String(options.threads) } : {}),
  });
  const db = await instance.connect();
  const run = async (sql: string) => {
    await guarded(() => db.run(sql));
  };
  return {
    db,
    scratch,
    run,
    rows: async <T>(sql: string) =>
      (await guarded(() => db.runAndReadAll(sql))).getRowObjectsJson() as T[],
    progress: options.progress ?? (() => {}),
    close: async () => {
      db.closeSync();
      instance.closeSync();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** DuckDB's message with everything after its kind removed: the rest may repeat a cell. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const error = new DatabaseError(String(cause instanceof Error ? cause.message : cause));
    if (error.says(/no space left|ENOSPC/i)) throw new Failure('disk', tmpdir(), 'ENOSPC');
    throw error;
  }
}

/** A failed statement. `kind` is safe to print; the private text stays out of `message`. */
export class DatabaseError extends Failure {
  readonly #text: string;

  constructor(text: string) {
    super('internal', 'DuckDB', text.split(':')[0]?.slice(0, 40) ?? 'error');
    this.#text = text;
  }

  /** Whether the private text matches; the text itself cannot be read out. */
  says(pattern: RegExp): boolean {
    return pattern.test(this.#text);
  }
}
