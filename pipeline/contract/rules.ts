import type { Condition } from './condition.ts';
import { FIELD_NAMES, type Field, type FieldName, field } from './fields.ts';
import { FOUND } from './found-rules.ts';
import { type FieldDefect, type Rule, type Words, words } from './rule.ts';

export type { FieldDefect, Rule } from './rule.ts';

const UNREADABLE: Record<Exclude<Field['kind'], 'key' | 'id'>, (f: Field) => Words> = {
  date: (f) =>
    words(
      `${f.zh}不是日期`,
      `${f.en} is not a date`,
      '改为 2014-04-03 这样的日期',
      'Write it like 2014-04-03',
    ),
  code: (f) =>
    words(
      `${f.zh}不在分类表中`,
      `${f.en} is not in the code list`,
      '改正该格，或在方案文件的 values 中补上这种写法',
      'Correct the cell, or add this spelling under values in the profile',
    ),
  codes: (f) =>
    words(
      `${f.zh}中有不在分类表中的值`,
      `${f.en} has a value that is not in the code list`,
      '改正该格，或在方案文件的 values 中补上这种写法',
      'Correct the cell, or add this spelling under values in the profile',
    ),
  count: (f) =>
    words(
      `${f.zh}不是整数或超出范围`,
      `${f.en} is not a whole number in range`,
      '只写一个整数',
      'Write one whole number',
    ),
  money: (f) =>
    words(
      `${f.zh}不是明确的金额`,
      `${f.en} is not a definite amount`,
      '写成一个数，单位元；“约”和区间不计入合计',
      'Write one number in yuan; “about” and ranges are left out of sums',
    ),
};

/** Rules that follow from a field's own declaration. */
function fieldRules(name: FieldName): Rule[] {
  const f = field(name);
  const rule = (is: FieldDefect, severity: Rule['severity'], said: Words): Rule => ({
    id: `${name}_${is}`,
    severity,
    field: name,
    test: { on: 'field', field: name, is },
    ...said,
  });
  const rules: Rule[] = [];
  if (f.required)
    rules.push(
      rule(
        'missing',
        'reject',
        words(`缺${f.zh}`, `${f.en} is missing`, '补上后重新导出', 'Fill it in and export again'),
      ),
    );
  if (f.kind === 'key') return rules;
  if (f.kind === 'id') return [...rules, rule('scientific', 'reject', SCIENTIFIC)];
  const reject = f.kind === 'date' ? f.required : f.unknown === 'reject';
  rules.push(rule('unreadable', reject ? 'reject' : 'warn', UNREADABLE[f.kind](f)));
  if (f.kind === 'date') rules.push(...dateRules(f, rule));
  return rules;
}

const SCIENTIFIC = words(
  '编号精度丢失',
  'the id lost its digits',
  '在表格软件中把该列设为文本后重新导出',
  'Format the column as text and export again',
);

function dateRules(
  f: Field & { kind: 'date' },
  rule: (is: FieldDefect, severity: Rule['severity'], said: Words) => Rule,
): Rule[] {
  const early = words(
    `${f.zh}早于最早日期`,
    `${f.en} is before the first possible day`,
    '核对年份',
    'Check the year',
  );
  const future = words(
    `${f.zh}晚于导出日`,
    `${f.en} is after the day of the export`,
    '核对年份',
    'Check the year',
  );
  const month = words(
    `${f.zh}只有月份`,
    `${f.en} has a month and no day`,
    '不计入办理天数；有日期请补上',
    'Left out of durations; add the day if it is known',
  );
  return [
    rule('early', 'reject', early),
    ...(f.mayBeFuture ? [] : [rule('future', 'reject', future)]),
    rule('month_only', 'warn', month),
  ];
}

const STRUCTURE: Rule[] = [
  {
    id: 'cells_missing',
    severity: 'reject',
    field: null,
    test: { on: 'structure', defect: 'cells_missing' },
    ...words(
      '该行的格数少于表头',
      'the row has fewer cells than the header',
      '检查该行的逗号和引号',
      'Check its commas and quotation marks',
    ),
  },
  {
    id: 'cells_extra',
    severity: 'reject',
    field: null,
    test: { on: 'structure', defect: 'cells_extra' },
    ...words(
      '该行的格数多于表头',
      'the row has more cells than the header',
      '检查该行的逗号和引号',
      'Check its commas and quotation marks',
    ),
  },
  {
    id: 'total_row',
    severity: 'reject',
    field: null,
    test: { on: 'structure', defect: 'total_row' },
    ...words(
      '合计、填表人等说明行',
      'a total or signature line',
      '不是诉求，无须处理',
      'Not an appeal; nothing to do',
    ),
  },
];

/** Rules over rows that repeat an id; the database finds them, not the row itself. */
export const REPEATS: Rule[] = [
  {
    id: 'repeated_row',
    severity: 'reject',
    field: 'id',
    test: { on: 'repeat' },
    ...words(
      '与另一行完全相同',
      'the same as another row',
      '保留一行，无须处理',
      'One is kept; nothing to do',
    ),
  },
  {
    id: 'superseded_row',
    severity: 'reject',
    field: 'id',
    test: { on: 'repeat' },
    ...words(
      '编号相同、内容较旧',
      'an older row with the same id',
      '保留最后一行；编号有误请改正',
      'The last one is kept; correct the id if it is wrong',
    ),
  },
];

function row(id: string, at: FieldName, condition: Condition, said: Words): Rule {
  return { id, severity: 'warn', field: at, test: { on: 'row', condition }, ...said };
}

const OPEN_STATUSES = [
  'pending',
  'accepted',
  'assigned',
  'in_progress',
  'returned',
  'replied',
  'suspended',
] as const;

const ROWS: Rule[] = [
  row(
    'assigned_before_received',
    'assigned',
    { before: ['assigned', 'received'] },
    words(
      '交办早于收到',
      'assigned before it was received',
      '核对两个日期；不计入天数',
      'Check both dates; left out of durations',
    ),
  ),
  row(
    'closed_before_received',
    'closed',
    { before: ['closed', 'received'] },
    words(
      '办结早于收到',
      'closed before it was received',
      '核对两个日期；不计入天数',
      'Check both dates; left out of durations',
    ),
  ),
  row(
    'closed_before_assigned',
    'closed',
    { before: ['closed', 'assigned'] },
    words(
      '办结早于交办',
      'closed before it was assigned',
      '核对两个日期；不计入天数',
      'Check both dates; left out of durations',
    ),
  ),
  row(
    'closed_without_date',
    'closed',
    // what was answered at once or is not valid is in no table of closures
    {
      all: [
        { is: ['status', 'closed'] },
        { absent: 'closed' },
        { isNot: ['disposition', 'answered', 'referred', 'not_accepted', 'withdrawn'] },
        { isNot: ['valid', 'no'] },
      ],
    },
    words(
      '状态为办结但没有办结日期',
      'closed by status, with no date',
      '补上日期；补上之前不算办结',
      'Add the date; until then it is not counted as closed',
    ),
  ),
  row(
    'date_without_closure',
    'status',
    { all: [{ present: 'closed' }, { absent: 'reopened' }, { is: ['status', ...OPEN_STATUSES] }] },
    words(
      '有办结日期但状态未办结',
      'a closing date, but an open status',
      '核对状态；改正之前不算办结',
      'Check the status; until then it is not counted as closed',
    ),
  ),
  row(
    'assigned_without_date',
    'assigned',
    { all: [{ is: ['disposition', 'assigned'] }, { absent: 'assigned' }] },
    words(
      '已交办但没有交办日期',
      'assigned, with no date',
      '补上日期；归期暂按收到日期',
      'Add the date; the date of receipt is used for its period',
    ),
  ),
  row(
    'validity_missing',
    'valid',
    { absent: 'valid' },
    words(
      '没有写是否有效',
      'validity is not stated',
      '补上；空白按有效计',
      'Fill it in; a blank counts as valid',
    ),
  ),
  row(
    'district_elsewhere',
    'district',
    { outside: ['district', 'city'] },
    words(
      '区县不属于该地市',
      'the district is not in the city',
      '核对；只采用地市',
      'Check; only the city is used',
    ),
  ),
  row(
    'key_not_valid',
    'key',
    { all: [{ is: ['key', 'yes'] }, { is: ['valid', 'no'] }] },
    words(
      '重点关注事项被列为无效',
      'a key issue is not valid',
      '核对是否有效',
      'Check its validity',
    ),
  ),
  row(
    'answer_without_callback',
    'solved',
    { all: [{ present: 'solved' }, { is: ['callback_reached', 'no'] }] },
    words(
      '没有联系到本人却有是否解决',
      'an answer although nobody was reached',
      '核对回访记录；不计入解决率',
      'Check the callback; left out of the resolution rate',
    ),
  ),
];

/**
 * Every rule, in the order in which a row's findings are listed. The place of a rule is its exit
 * code and stands in published editions: new ones are added at the end.
 */
export const RULES: readonly Rule[] = [
  ...STRUCTURE,
  ...FIELD_NAMES.flatMap(fieldRules),
  ...ROWS,
  ...REPEATS,
  ...FOUND,
];

/** Rules a row's canonical text can be judged by on its own, in bit order of the findings mask. */
export const ROW_RULES: readonly Rule[] = RULES.filter(({ test }) =>
  ['structure', 'field', 'row'].includes(test.on),
);
