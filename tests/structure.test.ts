import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEASURES, RATES } from '../pipeline/contract/measures.ts';
import { METHODS } from '../pipeline/contract/methods.ts';
import { TABLES } from '../pipeline/contract/tables.ts';
import { ANALYSES } from '../site/analyses/analyses.ts';

const STAGES = [
  'read',
  'map',
  'check',
  'deidentify',
  'register',
  'checklist',
  'model',
  'protect',
  'audit',
  'publish',
];

/** Files of the project a source file imports, as paths from the top. */
function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)];
  return found.map(([, target = '']) => path.join(path.dirname(file), target));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mjs)$/.test(name))
    .map((name) => path.join(folder, name));
}

/** Imports of a folder that lie outside the folders it may know. */
function strangers(folder: string, mayKnow: string[]): string[] {
  return sources(folder).flatMap((file) =>
    imports(file)
      .filter((target) => !mayKnow.some((known) => target.startsWith(known)))
      .map((target) => `${file} → ${target}`),
  );
}

describe('direction of imports', () => {
  test('the contract knows nobody', () => {
    expect(strangers('pipeline/contract', ['pipeline/contract/'])).toEqual([]);
  });

  test.each(STAGES)(
    '%s knows the contract, the world and itself; the model the formulas too',
    (stage) => {
      const formulas = stage === 'model' ? ['pipeline/stats/'] : [];
      const mayKnow = [
        'pipeline/contract/',
        'pipeline/world.ts',
        `pipeline/${stage}/`,
        ...formulas,
      ];
      expect(strangers(`pipeline/${stage}`, mayKnow)).toEqual([]);
    },
  );

  test('stories know what was taken in of an export, and no stage', () => {
    const mayKnow = ['contract/', 'guard/', 'world.ts', 'take-file.ts', 'stories/'];
    const paths = mayKnow.map((name) => `pipeline/${name}`);
    expect(strangers('pipeline/stories', paths)).toEqual([]);
  });

  test('the check report asks stages for what they found, and neither protects nor publishes', () => {
    const report = [
      ...['contract/', 'check/', 'check-report/', 'read/column-letters.ts', 'model/'],
      ...['protect/earlier.ts', 'protect/frozen.ts', 'publish/archive.ts', 'publish/read.ts'],
      ...[
        'register/gone.ts',
        'world.ts',
        'intake.ts',
        'take-file.ts',
        'order.ts',
        'count-forum.ts',
      ],
    ];
    const mayKnow = report.map((name) => `pipeline/${name}`);
    expect(strangers('pipeline/check-report', mayKnow)).toEqual([]);
  });

  test('the statistics know nobody: they are formulas', () => {
    expect(strangers('pipeline/stats', ['pipeline/stats/'])).toEqual([]);
  });

  test('the guard knows the contract alone: it reads any text, of a stage or of the site', () => {
    expect(strangers('pipeline/guard', ['pipeline/guard/', 'pipeline/contract/'])).toEqual([]);
  });

  test('the site knows the contract, the formulas and the guard of texts', () => {
    const mayKnow = ['site/', 'pipeline/contract/', 'pipeline/stats/', 'pipeline/guard/'];
    expect(strangers('site', mayKnow)).toEqual([]);
  });
});

test('one name all the way: a table is its SQL file', () => {
  const files = readdirSync('pipeline/model/sql').filter((name) => !name.startsWith('int_'));
  expect(files.sort()).toEqual(TABLES.map(({ id }) => `${id}.sql`).sort());
});

test('every measure and every rate stands on exactly one method page', () => {
  const defined = METHODS.flatMap(({ measures, rates }) => [...measures, ...rates]);
  expect(defined.toSorted()).toEqual([...Object.keys(MEASURES), ...Object.keys(RATES)].sort());
});

test('every analysis reads published tables and has a method page', () => {
  const ids = ANALYSES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, tables, method } of ANALYSES) {
    expect(
      METHODS.map((one) => one.id),
      id,
    ).toContain(method);
    for (const read of tables)
      expect(
        TABLES.map((one) => one.id),
        id,
      ).toContain(read);
  }
});

test('counts of persons by a code are guarded: only totals, named matters and files are not', () => {
  for (const { id, privacy, dimensions, measures } of TABLES) {
    const byCode = dimensions.some(({ kind }) => kind === 'code');
    const ofPersons = measures.some((one) =>
      ['worker', 'verdict'].includes(MEASURES[one].sensitivity),
    );
    if (byCode && ofPersons) expect(['province', 'local'], id).toContain(privacy);
  }
});

test('every SQL file states its grain first, orders its rows and names its columns', () => {
  for (const { id } of TABLES) {
    const sql = readFileSync(`pipeline/model/sql/${id}.sql`, 'utf8');
    expect(sql, id).toMatch(/^-- one row/);
    expect(sql, id).not.toMatch(/select \*\s+from facts/);
    if (id !== 'funnel_to_date') expect(sql, id).toMatch(/order by [^)]*$/);
  }
});

test('no wall clock and no chance inside the line', () => {
  for (const file of [...STAGES, 'check-report', 'contract'].flatMap((stage) =>
    sources(`pipeline/${stage}`),
  ))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/Date\.now|new Date\(\)|Math\.random/);
});
