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

/** What a draft lacks: required fields, the others without a column, and the columns not read. */
export function footer(
  headers: readonly string[],
  columns: Partial<Record<FieldName, string>>,
): string {
  const without = FIELD_NAMES.filter((name) => !columns[name]);
  const required = without.filter((name) => field(name).required);
  const dropped = headers.filter((header) => !Object.values(columns).includes(header));
  const lines = [
    ...required.map((name) => `# 请补上 / please add under columns:  ${name}: <${field(name).zh}>`),
    `# 不读取的列 / columns not read: ${dropped.join('、')}`,
    '# 还没有列的项；表里有的，就在 columns 下面添一行“  代号: 列名”。没有的项，网页上就没有那些数。',
    '# Fields without a column. Where the table has one, add “  key: header” under columns; what',
    '# has no column has no figures:',
    ...without.map((name) => `#   ${name}: ${field(name).zh} / ${field(name).en}`),
  ];
  return `${lines.join('\n')}\n`;
}
