import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { listFindings } from '../../pipeline/check/findings.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { type Profile, profileSchema } from '../../pipeline/contract/profile.ts';
import { NOTES, type Note } from '../../pipeline/contract/source.ts';
import { takeIn } from '../../pipeline/intake.ts';
import { openWorld } from '../../pipeline/world.ts';
import { COLUMNS, SECRET } from './ledger.ts';

type Content = string | Uint8Array;
/** A file’s content, or files of one export by name, in order. */
type Given = Content | Record<string, Content>;

interface Options {
  name?: string;
  profile?: Partial<Profile>;
  exported?: string;
  earliest?: string;
}

/** What became of an export: rows are told by their number in the file. */
export interface Taken {
  /** Typed values of accepted rows, in file and row order. */
  accepted: Record<string, unknown>[];
  /** Row number → rules that found something in it. */
  found: Record<number, string[]>;
  quarantined: number[];
  notes: [kind: Note['kind'], place: string, count: number][];
  formats: string[];
  encodings: (string | null)[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Write an export, take it in, and tell what became of every row; nothing told may hold a value. */
export async function take(given: Given, options: Options = {}): Promise<Taken> {
  const world = await openWorld({ threads: 2 });
  const { earliest = '2013-12-01', exported = '2017-01-20' } = options;
  try {
    const files = filesOf(given, options.name);
    const intake = await takeIn(world, files, profileOf(options), { earliest, exported });
    const findings = await listFindings(world, intake.files);
    const accepted = await world.rows<Record<string, unknown>>(
      "select row_no::integer as row_no, columns('v_.*|merged') from accepted order by file, row_no",
    );
    const rejected = await world.rows<{ n: number }>(
      'select row_no::integer as n from rejected order by file, row_no',
    );
    const notes = intake.files.flatMap(({ source }) => source.notes);
    secretFree([findings, notes, intake.byRule]);
    for (const { kind } of notes) expect(NOTES[kind].zh).toBeTruthy();
    const found: Taken['found'] = {};
    for (const { row, rule } of findings) found[row] = [...(found[row] ?? []), rule];
    return {
      accepted,
      found,
      quarantined: rejected.map(({ n }) => n),
      notes: notes.map(({ kind, place, count }) => [kind, place, count]),
      formats: intake.files.map(({ source }) => source.format),
      encodings: intake.files.map(({ source }) => source.encoding),
    };
  } finally {
    await world.close();
  }
}

/** The failure an export is refused with; it names the file and holds no value and no path. */
export async function refused(given: Given, options: Options = {}): Promise<Failure> {
  const failure = await take(given, options).then(
    () => expect.fail('the file was taken in'),
    (cause: unknown) => cause,
  );
  expect(failure).toBeInstanceOf(Failure);
  const { message, zh } = failure as Failure;
  secretFree([message, zh]);
  expect(`${message}${zh}`).not.toContain(folder);
  return failure as Failure;
}

function secretFree(said: unknown): void {
  expect(JSON.stringify(said)).not.toContain(SECRET);
}

function filesOf(given: Given, name = 'export.csv'): string[] {
  const named =
    typeof given === 'string' || given instanceof Uint8Array ? { [name]: given } : given;
  return Object.entries(named).map(([file, content]) => {
    const full = path.join(folder, file);
    writeFileSync(full, content);
    return full;
  });
}

function profileOf({ profile = {} }: Options): Profile {
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([header, field]) => (field ? [[field, header]] : [])),
  );
  const given = { name: 'catalogue', title: { zh: '测试', en: 'test' }, columns, ...profile };
  return profileSchema.parse(given);
}
