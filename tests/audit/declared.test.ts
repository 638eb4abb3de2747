import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { declare, found, newArchive, plant, writeEdition } from './edition.ts';
import { CLEAN, draw, SMALL_TABLES } from './small-world.ts';

describe('what is not declared', () => {
  const clean = () => writeEdition(newArchive(), 1, draw(CLEAN));

  test('nothing is found in a clean edition', async () => {
    expect(await found([clean()], SMALL_TABLES)).toEqual([]);
  });

  test('a file beside the tables', async () => {
    const draft = clean();
    writeFileSync(path.join(draft, 'notes.txt'), '');
    expect(await found([draft], SMALL_TABLES)).toEqual(['declared notes.txt']);
  });

  test('is not what signs or withdraws an edition', async () => {
    const draft = clean();
    for (const file of ['manifest.sig', 'withdrawn.json', 'withdrawn.sig'])
      writeFileSync(path.join(draft, file), '');
    expect(await found([draft], SMALL_TABLES)).toEqual([]);
  });

  test('a file that is missing', async () => {
    const draft = clean();
    rmSync(path.join(draft, 'by_group.csv'));
    expect(await found([draft], SMALL_TABLES)).toEqual(['declared by_group']);
  });

  test('a table that is listed and not declared', async () => {
    expect(await found([clean()], SMALL_TABLES.slice(0, 2))).toEqual([
      'declared cross.csv',
      'declared cross',
    ]);
  });

  test.each(['closure_rate', 'median_days', 'cross_note'])('a column %s', async (column) => {
    const draft = clean();
    plant(draft, 'cross.csv', (text) =>
      text.replaceAll('\r\n', ',7\r\n').replace(',7', `,${column}`),
    );
    expect(await found([draft], SMALL_TABLES)).toEqual(['declared cross']);
  });

  test('a running total below province level, whose relations cannot be written down', async () => {
    const toDate = declare({
      id: 'to_date',
      dimensions: [D.forum, D.issue_group],
      measures: ['valid'],
      base: 'valid',
      privacy: 'province',
      restated: 'all',
    });
    const rows = ['JOB', 'CARE', 'LIFE'].map((group) => ['1', group, 90]);
    const draft = writeEdition(newArchive(), 1, [...draw(CLEAN), { table: toDate, rows }]);
    expect(await found([draft], [...SMALL_TABLES, toDate])).toEqual(['declared to_date']);
  });
});
