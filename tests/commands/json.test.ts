import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FILES } from '../../pipeline/check-report/write.ts';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { documentSchema } from '../../pipeline/commands/document.ts';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { writeEditions } from '../site/editions.ts';
import { runEnglish } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'json-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

/** Marks the private cells; it must never be printed. */
const SECRET = '机密甲';
writeFileSync(
  at('profile.yaml'),
  `name: json
title: {zh: 测试, en: test}
exported: 2017-01-20
columns: {id: 编号, received: 反映日期, city: 所属地市, employer: 所在单位}
`,
);
writeFileSync(
  at('good.csv'),
  `编号,反映日期,所属地市,所在单位,备注
G1${SECRET},2014-04-03,广州市,${SECRET},${SECRET}
G2${SECRET},2014-04-33,广州市,${SECRET},${SECRET}
`,
);
mkdirSync(at('none'));
mkdirSync(at('cases'));
writeEditions(at('editions'), [12]);

/** The files of a check report in a folder. */
const reportIn = (folder: string) => Object.values(FILES).map((name) => path.join(folder, name));

/** The one document a command printed, held to the shape it declares. */
async function document(name: string, ...args: string[]) {
  const { exit, out, err } = await runEnglish(...name.split(' '), ...args, '--json');
  const told = documentSchema.parse(JSON.parse(out));
  expect(err).toBe('');
  expect(told).toMatchObject({ command: name, exit, ok: exit === 0 });
  expect(out).not.toContain(SECRET);
  if ('result' in told) COMMANDS[name]?.declared.result.parse(told.result);
  return told;
}

describe('one document, of the declared shape', () => {
  test('of a check', async () => {
    const asked = ['--profile', at('profile.yaml'), '--report', at('report')];
    const told = await document('check', ...asked, at('good.csv'));
    expect(told.exit).toBeGreaterThan(100);
    expect(told).toMatchObject({
      result: {
        ...{ rows: 2, accepted: 1, quarantined: 1 },
        files: [{ file: 'good.csv', format: 'csv', encoding: 'utf-8', rows: 2 }],
        report: reportIn(at('report')),
      },
    });
  });

  test('of a report that was asked for', async () => {
    const asked = ['--profile', at('profile.yaml'), at('good.csv'), '--report', at('findings')];
    expect(await document('check', ...asked)).toMatchObject({
      result: { report: reportIn(at('findings')) },
    });
  });

  test('of an audit: nothing there, and something found', async () => {
    expect(await document('audit', at('none'))).toMatchObject({
      ok: true,
      result: { editions: [] },
    });
  });

  test('of stories, help and lists', async () => {
    await document('stories', '--cases', at('cases'));
    await document('help');
    await document('new');
    await document('recompute', path.join(at('editions'), '012'), '--list');
  });

  test('of help that was asked for', async () => {
    const { out } = await runEnglish('check', '--help', '--json');
    expect(documentSchema.parse(JSON.parse(out))).toMatchObject({ ok: true, exit: 0 });
  });

  test.each<[keyof typeof FAILURES, string, ...string[]]>([
    ['missing_file', 'check', '--profile', 'none.yaml', 'none.csv'],
    ['missing_file', 'audit', 'no-such-folder'],
    ['usage', 'publish', '--forum', '1'],
    ['usage', 'new forum', '--number', '1'],
    ['missing_file', 'recompute', 'no-such-folder'],
    ['usage', 'sign', '2016-wg-01', '--lang', 'fr'],
  ])('of a failure: %s in %s', async (kind, name, ...args) => {
    const told = await document(name, ...args);
    expect(told).toMatchObject({ failure: { kind, exit: FAILURES[kind].exit } });
  });

  test('of a command nobody knows', async () => {
    expect(await document('chekc')).toMatchObject({ failure: { kind: 'usage' } });
  });
});
