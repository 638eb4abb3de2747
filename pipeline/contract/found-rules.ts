import type { FieldName } from './fields.ts';
import { type Rule, type Words, words } from './rule.ts';

/** Rules about how cells were written, which their canonical text no longer tells. */
export type SignId =
  | 'notes_row'
  | 'test_row'
  | 'private_text'
  | 'damaged_text'
  | 'year_two_digits'
  | 'year_inferred'
  | 'default_answer'
  | 'merged_people';

/** Rules that need other rows of the export. */
export type OverallId = 'below_notes' | 'total_differs' | 'maybe_same' | 'repeat_after_closure';

type Found = Rule & { id: SignId | OverallId };

const sign = (
  id: SignId,
  severity: Rule['severity'],
  field: FieldName | null,
  said: Words,
): Found => ({ id, severity, field, test: { on: 'sign' }, ...said });

const overall = (
  id: OverallId,
  severity: Rule['severity'],
  field: FieldName | null,
  said: Words,
): Found => ({ id, severity, field, test: { on: 'overall' }, ...said });

/** Rules that the canonical text of a row does not tell; new ones are added at the end. */
export const FOUND: readonly Found[] = [
  sign(
    'notes_row',
    'reject',
    null,
    words(
      '说明文字，表到此为止',
      'a note; the table ends here',
      '不是诉求，无须处理',
      'Not an appeal; nothing to do',
    ),
  ),
  sign(
    'test_row',
    'reject',
    null,
    words(
      '写明是测试的行',
      'a row that says it is a test',
      '请从系统中删去；确是诉求的，改掉“测试”二字',
      'Delete it from the system; if it is a real appeal, take the word “test” out',
    ),
  ),
  sign(
    'private_text',
    'warn',
    null,
    words(
      '认不出的格里有手机号、身份证号或银行卡号',
      'a mobile, identity card or bank card number in a cell that cannot be read',
      '不会发布；请在台账中删去，或写到联系电话列',
      'It is not published; delete it from the ledger or move it to the telephone column',
    ),
  ),
  sign(
    'damaged_text',
    'warn',
    null,
    words(
      '有无法辨认的字（�、锟斤拷）',
      'characters that cannot be made out (�, 锟斤拷)',
      '以前保存时已损坏；请用原文件重新导出',
      'They were damaged in an earlier save; export from the original again',
    ),
  ),
  sign(
    'year_two_digits',
    'warn',
    null,
    words(
      '日期的年份只有两位，按 20xx 年读',
      'a date with a year of two digits, read as 20xx',
      '核对；请写四位年份',
      'Check it; write four digits',
    ),
  ),
  sign(
    'year_inferred',
    'warn',
    null,
    words(
      '日期没有年份，按表名或期间推定',
      'a date without a year, which was inferred from the title or the period',
      '核对；请写明年份',
      'Check it; write the year',
    ),
  ),
  sign(
    'default_answer',
    'warn',
    'satisfaction',
    words(
      '满意度是系统默认的，不算本人评价',
      'a rating the system filled in, which is no answer',
      '按空白计；有本人评价的请改正',
      'Read as blank; correct it if the person did answer',
    ),
  ),
  sign(
    'merged_people',
    'warn',
    'people',
    words(
      '并入他件的行写了多人',
      'a row merged into another one counts several people',
      '人数只记在主件上；核对主件的人数',
      'People are counted on the lead row alone; check the number there',
    ),
  ),
  overall(
    'below_notes',
    'reject',
    null,
    words(
      '在表下的说明文字之后，未读',
      'below the notes under the table, not read',
      '确是诉求的，移到说明文字之上，或在前面写“补充：”',
      'If it is an appeal, move it above the notes, or write 补充： above it',
    ),
  ),
  overall(
    'total_differs',
    'warn',
    null,
    words(
      '合计行写的数与各行之和不同',
      'the total that is stated is not the sum of the rows',
      '核对是否漏行、有行多出，或有格读不出',
      'Look for rows left out, rows too many, or cells that could not be read',
    ),
  ),
  overall(
    'maybe_same',
    'warn',
    'id',
    words(
      '三十天内同一人反映同一类问题，编号不同',
      'one person, one issue, within thirty days, under another id',
      '请人工核对；确是一件的，在并案编号列写上主件编号',
      'Have somebody look; if it is one matter, write the id of the lead row under 并案编号',
    ),
  ),
  overall(
    'repeat_after_closure',
    'warn',
    'id',
    words(
      '办结后九十天内同一人又反映同一类问题',
      'the same person raised the same issue within ninety days of its closure',
      '请人工核对；没有新事实的，在重复编号列写上原编号，不另算一件',
      'Have somebody look; without new facts write the first id under 重复编号, and it is not counted again',
    ),
  ),
];

/** Signs in the order of their bits. */
export const SIGNS: readonly Rule[] = FOUND.filter(({ test }) => test.on === 'sign');

/** The bit of a sign in the mask of signs. */
export function signBit(id: SignId): number {
  return 1 << SIGNS.findIndex((one) => one.id === id);
}
