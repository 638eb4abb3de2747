import { FIELD_NAMES, type FieldName, field } from '../contract/fields.ts';

const GUESSED =
  '# 按内容猜的，请核对；不是就删去 / guessed from its values: check it, or delete it';
const OPEN =
  '# 把 ? 换成分类表里的名称或代码 / replace each ? by a name or a code of the list: data/reference/';

/**
 * The YAML of a draft with a word to the operator above what is to be done: columns that were
 * guessed, and labels without a code with the list to choose from.
 */
export function remarked(yaml: string, guessed: Partial<Record<FieldName, string>>): string {
  let at: FieldName | undefined;
  const lines = yaml.split('\n').flatMap((line) => {
    at = FIELD_NAMES.find((name) => line.startsWith(`  ${name}:`)) ?? at;
    if (at && line === '    values:') return [`    ${OPEN}${listOf(at)}.csv`, line];
    return at && line.startsWith(`  ${at}:`) && guessed[at] ? [`  ${GUESSED}`, line] : [line];
  });
  return lines.join('\n');
}

function listOf(name: FieldName): string {
  const one = field(name);
  return one.kind === 'code' || one.kind === 'codes' ? one.list : '';
}

/** Required fields without a column. */
export function lacking(columns: Partial<Record<FieldName, string>>): FieldName[] {
  return FIELD_NAMES.filter((name) => field(name).required && !columns[name]);
}

const VALUES = [
  '# 核对时认不出的写法：把那一列改写成这样，一种写法一行，后面写分类表（data/reference/）里的名称或代码：',
  '# Labels a check does not know: write their column like this, one a line, each with a name or a code',
  '# of its list in data/reference/:',
  '#   issue:',
  '#     column: 列名 / header',
  '#     values:',
  '#       台账里的写法 / label: WG01',
];

/** What a draft lacks: required fields, the others without a column, and the columns not read. */
export function footer(
  headers: readonly string[],
  columns: Partial<Record<FieldName, string>>,
): string {
  const without = FIELD_NAMES.filter((name) => !columns[name]);
  const dropped = headers.filter((header) => !Object.values(columns).includes(header));
  const lines = [
    ...lacking(columns).map(
      (name) => `# 请补上 / please add under columns:  ${name}: <${field(name).zh}>`,
    ),
    `# 不读取的列 / columns not read: ${dropped.join('、')}`,
    '# 还没有列的项；表里有的，就在 columns 下面添一行“  代号: 列名”。没有的项，网页上就没有那些数。',
    '# Fields without a column. Where the table has one, add “  key: header” under columns; what',
    '# has no column has no figures:',
    ...without.map((name) => `#   ${name}: ${field(name).zh} / ${field(name).en}`),
    ...VALUES,
  ];
  return `${lines.join('\n')}\n`;
}
