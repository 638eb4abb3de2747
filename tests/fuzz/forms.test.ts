import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareForum } from '../../pipeline/forums.ts';
import { takeIn } from '../../pipeline/intake.ts';
import { spanOf } from '../../pipeline/order.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { openWorld, type World } from '../../pipeline/world.ts';
import { HEADERS } from '../catalogue/ledger.ts';
import { dice } from './dice.ts';
import { type Draft, goodDraft } from './draft.ts';
import { FORMS } from './forms.ts';
import { FULL, inFolder, seedOf } from './sweep.ts';
import { PROFILE } from './told.ts';

const RUNS = FULL ? 12 : 2;
const ROWS = 15;

/** Spellings of one column that a person may type, readable or not. */
const TYPED = {
  反映日期: ['2014-04-03', '2014年4月3日', '2014/4/3', '２０１４-04-03', '20140403', '昨天', null],
  所属地市: ['广州市', '广州', ' 广 州 市 ', '廣州市', '海珠区', '某市', null],
  涉及人数: ['3', '３人', '三', '3.0', '0', 'x', null],
  诉求金额: ['6.3万元', '¥1,200.50', '900', '约5万', '6万,3', null],
  问题类别: ['拖欠工资', '拖欠工资；社会保险', '欠薪', 'x"y', null],
  办理状态: ['已办结', '办理中', '已办结（逾期）', null],
  反映人: ['张三', ' 张三 ', '张\u200b三', '无', null],
  备注: ['一,二;三\t四', '一\n二', '"引', "'=1+1", '13912345678', '\u3000', null],
} as const;

const typed = fc.record(
  Object.fromEntries(
    Object.entries(TYPED).map(([header, texts]) => [header, fc.constantFrom(...texts)]),
  ),
);
const ledger = fc.array(fc.record({ cells: typed, twice: fc.boolean() }), {
  minLength: 1,
  maxLength: ROWS,
});

function draftOf(rows: readonly { cells: Record<string, string | null>; twice: boolean }[]): Draft {
  const good = goodDraft(dice(1, 'forms'), rows.length);
  const body = rows.map(({ cells, twice }, at) =>
    (good.body[at] ?? []).map((cell, column) => {
      const header = HEADERS[column] ?? '';
      if (header === '编号') return twice ? 'GD1' : cell;
      return header in cells ? (cells[header] ?? null) : cell;
    }),
  );
  return { ...good, body };
}

/** All that is known of each row; keys are salted anew by each run, so their first rows stand for them. */
async function known(world: World, file: string): Promise<unknown[]> {
  await takeIn(world, [file], PROFILE, spanOf(PROFILE, []));
  const first = ['k_id', 'k_person', 'k_employer'].map(
    (key) => `min(row_no) over (partition by ${key})::integer as ${key}`,
  );
  return world.rows(
    `select row_no::integer as row_no, findings::varchar as findings, signs::integer as signs,
      columns('v_.*')::varchar, merged, ${first.join(', ')},
      (file, row_no) in (select (file, row_no) from accepted) as accepted
     from records order by row_no`,
  );
}

async function written(draft: Draft, form: string, world: World, folder: string): Promise<string> {
  const { name, write } = FORMS[form] ?? { name: '', write: () => Buffer.alloc(0) };
  const own = path.join(folder, form);
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, name), await write(draft, world));
  return path.join(own, name);
}

async function inWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const world = await openWorld({ threads: 1 });
  return work(world).finally(() => world.close());
}

test('the same rows in any form are read the same: values, findings, repeats, row numbers', async () => {
  await inFolder(async (writing, folder) => {
    const same = fc.asyncProperty(ledger, async (rows) => {
      const draft = draftOf(rows);
      const [plain = '', ...others] = Object.keys(FORMS);
      const read = async (form: string) => {
        const file = await written(draft, form, writing, folder);
        return inWorld((world) => known(world, file));
      };
      const expected = await read(plain);
      for (const form of others) expect(await read(form), form).toEqual(expected);
    });
    await fc.assert(same, { numRuns: RUNS, seed: seedOf(0) });
  });
}, 600_000);

test('the same rows in any form give an edition of the same bytes', async () => {
  const forms = FULL ? Object.keys(FORMS) : ['UTF-8', 'GB18030', 'a workbook in another order'];
  await inFolder(async (writing, folder) => {
    const draft = goodDraft(dice(2, 'edition'), 400);
    const publish = async (form: string) => {
      const file = await written(draft, form, writing, folder);
      const archive = path.join(folder, form, 'editions');
      const forum = bareForum(1, '2014-06-17', { zh: '主题', en: 'theme' });
      const order = {
        files: [file],
        profile: PROFILE,
        policy: loadPolicy(),
        forums: [forum],
        archive,
      };
      await inWorld((world) => publishForums(world, order));
      return filesOf(path.join(archive, '001'));
    };
    const expected = await publish('UTF-8');
    expect(Object.keys(expected).length).toBeGreaterThan(10);
    for (const form of forms.slice(1)) expect(await publish(form), form).toEqual(expected);
  });
}, 600_000);

/** Every file of an edition; of its manifest all but what it says of the file that went in. */
function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return [name, name === 'manifest.json' ? withoutInput(text) : text];
    }),
  );
}

function withoutInput(manifest: string): string {
  return JSON.stringify({ ...JSON.parse(manifest), input: null });
}
