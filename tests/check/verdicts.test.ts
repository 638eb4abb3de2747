import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCodeTypes, loadChecked } from '../../pipeline/check/load.ts';
import { CHECKED } from '../../pipeline/check/rule-sql.ts';
import { type CanonicalRow, findings, type Span } from '../../pipeline/contract/appeal.ts';
import { codeIds } from '../../pipeline/contract/codes.ts';
import { FIELD_NAMES, type FieldName, field } from '../../pipeline/contract/fields.ts';
import { ROW_RULES } from '../../pipeline/contract/rules.ts';
import { openWorld, type World } from '../../pipeline/world.ts';

const SPAN: Span = { earliest: '2013-12-15', exported: '2015-02-17' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await createCodeTypes(world);
});
afterAll(() => world.close());

/** The verdicts of the SQL rules over canonical texts. */
async function sqlFindings(rows: CanonicalRow[]): Promise<string[][]> {
  const cell = (text: string | null | undefined) =>
    text == null ? 'null::varchar' : `'${text.replaceAll("'", "''")}'`;
  const selects = rows.map((row, at) => {
    const columns = FIELD_NAMES.map((name) =>
      field(name).kind === 'key' ? `null::ubigint as k_${name}` : `${cell(row[name])} as t_${name}`,
    );
    return `select ${at} as row_number, null::varchar as defect, 0::usmallint as signs, null::integer as stated, null::integer[] as private_in, ${columns.join(', ')}`;
  });
  await loadChecked(world, 'probe', selects.join(' union all '), SPAN, new Set(FIELD_NAMES));
  const masks = await world.rows<{ findings: string }>(
    `select findings::varchar as findings from probe order by row_number`,
  );
  return masks.map(({ findings: mask }) =>
    ROW_RULES.filter((_, bit) => (BigInt(mask) >> BigInt(bit)) & 1n).map(({ id }) => id),
  );
}

const dates = fc.oneof(
  fc
    .date({ min: new Date('2013-11-01'), max: new Date('2015-04-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2014-02-30',
    '2014-02',
    '2013-12',
    '2013-11',
    '2015-02',
    '2015-03',
    '2014-13',
    '2014-2-3',
    '2014-02-03 ',
    '2014-4-3  ',
    '2014-04-3 ',
    '2014-1 ',
    '2014-2-',
    '2014/02',
    '2014-4--3',
    ' 2014-2-3',
    '2014/02/03',
    '0014-04-03',
    '9014-04-03',
    '2014-04-3',
    '+2014-4-03',
    '二〇一四年',
    '',
    '2014-04-03T00',
    '2014-00-10',
    '1999-12-31',
    '2013-12-14',
    '2013-12-15',
  ),
);
const counts = fc.constantFrom(
  '0',
  '1',
  '12',
  '999',
  '1000',
  '0012',
  '1.5',
  '-3',
  '1e3',
  '100000',
  '100001',
  '７',
  ' 7',
);
const amounts = fc.constantFrom(
  '0',
  '63000',
  '1.5',
  '1.555',
  '1,200',
  '-5',
  '1e5',
  '9999999999.99',
  '99999999999',
  '约5万',
  '.5',
  '5.',
);

function texts(name: FieldName): fc.Arbitrary<string | null> {
  const f = field(name);
  const none = fc.constant(null);
  switch (f.kind) {
    case 'key':
      return none;
    case 'id':
      return fc.oneof(
        none,
        fc.constantFrom('GD1', '2.01409E+11', '2E+5', '2.0E-5', 'E+', '20140901'),
      );
    case 'date':
      return fc.oneof(none, dates);
    case 'count':
      return fc.oneof(none, counts, fc.string({ maxLength: 3 }));
    case 'money':
      return fc.oneof(none, amounts, fc.string({ maxLength: 3 }));
    case 'code':
      return fc.oneof(
        none,
        fc.constantFrom(...codeIds(f.list)),
        fc.constantFrom('', 'xx', 'YES', ' yes'),
      );
    case 'codes': {
      const code = fc.constantFrom(...codeIds(f.list));
      const several = fc.array(code, { minLength: 1, maxLength: 3 }).map((list) => list.join('|'));
      return fc.oneof(none, several, fc.constantFrom('', '|', 'MIG|', 'MIG||NEF', 'mig', 'X.UNK'));
    }
  }
}

const row = fc.record(
  Object.fromEntries(CHECKED.map((name) => [name, texts(name)])),
) as fc.Arbitrary<CanonicalRow>;

describe('zod and SQL give one verdict', () => {
  test('on generated rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        const bySql = await sqlFindings(rows);
        expect(bySql).toEqual(rows.map((one) => findings(one, SPAN)));
      }),
      { numRuns: 40, seed: 20141231 },
    );
  });

  test('and every field and row rule is met by some generated row', async () => {
    const rows = fc.sample(row, { numRuns: 4000, seed: 7 });
    const met = new Set(rows.flatMap((one) => findings(one, SPAN)));
    const expected = ROW_RULES.filter(({ test: { on } }) => on !== 'structure').map(({ id }) => id);
    expect(expected.filter((id) => !met.has(id))).toEqual([]);
  });
});
