import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestSchema } from '../../pipeline/contract/edition.ts';
import { loadEditions } from '../../site/editions/load.ts';
import { recompute } from '../../site/recompute/recompute.ts';
import { reviewAll } from '../stories/reviewed.ts';
import { buildSite, SAMPLE_CASES } from './build.ts';
import { writeEditions } from './editions.ts';

const TABLE = 'closure_by_issue';
const STORY = '2015-wg-01';
const FROZEN = `\n- 那一期：<Cell at="${TABLE} 2014 WG" measure="valid" edition="013" />。\n`;
const root = mkdtempSync(path.join(tmpdir(), 'ledger-one-figure-'));
const at = (...names: string[]) => path.join(root, ...names);
const read = (...names: string[]) => readFileSync(at(...names), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Changes one valid count of the newest edition, and the manifest with it. */
function changeOne(folder: string, row: string): [before: string, after: string] {
  const [file, manifest] = [`${TABLE}.csv`, 'manifest.json'].map((name) => at(folder, '014', name));
  const text = readFileSync(file ?? '', 'utf8');
  const found = text.split('\r\n').find((line) => line.startsWith(row)) ?? '';
  const cells = found.split(',');
  const [before = '', after = ''] = [cells[4], String(Number(cells[4]) + 1)];
  const changed = text.replace(found, cells.with(4, after).join(','));
  writeFileSync(file ?? '', changed);
  const entry = manifestSchema.parse(JSON.parse(readFileSync(manifest ?? '', 'utf8')));
  const tables = entry.tables.map((one) =>
    one.id === TABLE ? { ...one, bytes: Buffer.byteLength(changed), sha256: sha256(changed) } : one,
  );
  writeFileSync(manifest ?? '', `${JSON.stringify({ ...entry, tables }, null, 2)}\n`);
  return [before, after];
}

let figure: [before: string, after: string];

beforeAll(async () => {
  writeEditions(at('before'), undefined, {});
  cpSync(at('before'), at('after'), { recursive: true });
  figure = changeOne('after', '2014,WG,');
  cpSync(SAMPLE_CASES, at('cases'), { recursive: true });
  // a sum told as a band is no figure of a table, and builds all the same
  const text = read('cases', 'zh', `${STORY}.mdx`).replace(
    'remedy: money\n',
    'remedy: money-20k\n',
  );
  writeFileSync(at('cases', 'zh', `${STORY}.mdx`), text + FROZEN);
  reviewAll(at('cases'));
  for (const name of ['before', 'after'])
    await buildSite(at(name), at(`dist-${name}`), { CASES: at('cases') });
}, 400_000);

afterAll(() => rmSync(root, { recursive: true }));

test('one figure changes: every page that states it changes, and agrees again', () => {
  const [before, after] = ['before', 'after'].map((name) => loadEditions(at(name)));
  const stale = recompute(at('dist-before'), after ?? [], after ?? []).differences;
  const pages = [...new Set(stale.map(({ page }) => page))];
  for (const page of ['data/closure_by_issue/', 'issues/wg/', 'issues/', `cases/${STORY}/`])
    for (const below of ['', 'en/']) expect(pages).toContain(`${below}${page}index.html`);
  for (const page of pages)
    expect(read('dist-after', page), page).not.toBe(read('dist-before', page));
  for (const [dist, editions] of [
    ['dist-before', before],
    ['dist-after', after],
  ] as const)
    expect(recompute(at(dist), editions ?? [], editions ?? []).differences).toEqual([]);
});

test('the text of a story changes with its figure; one kept at its edition does not', () => {
  const [before, after] = figure;
  const stated = (dist: string) =>
    [
      ...read(dist, 'cases', STORY, 'index.html').matchAll(
        /<span data-at="[^"]* 2014 WG" data-measure="valid"( data-of="013")?[^>]*>([\d,]+)</g,
      ),
    ].map(([, of, shown]) => [of ? 'kept' : 'newest', shown?.replaceAll(',', '')]);
  const kept = stated('dist-before').find(([which]) => which === 'kept');
  expect(stated('dist-before')).toContainEqual(['newest', before]);
  expect(stated('dist-after')).toContainEqual(['newest', after]);
  expect(kept).toBeDefined();
  expect(stated('dist-after')).toContainEqual(kept);
});

test('a figure kept at its edition is held to that edition', () => {
  const page = path.join('cases', STORY, 'index.html');
  cpSync(at('dist-after'), at('wrong'), { recursive: true });
  const html = read('wrong', page);
  writeFileSync(at('wrong', page), html.replace(/(data-of="013"[^>]*>)(\d)/, '$19$2'));
  const editions = loadEditions(at('after'));
  const { differences } = recompute(at('wrong'), editions, editions);
  expect(differences.map((one) => [one.page, one.at])).toEqual([[page, `${TABLE} 2014 WG`]]);
});

test('a band of a sum stands on the page of its story', () => {
  expect(read('dist-before', 'cases', STORY, 'index.html')).toContain('5000元至不到2万元');
});
