import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';
import { SPELLED, SURNAMES, WORDS_TOO } from './surnames.ts';
import { wordsAround } from './words.ts';

const TOLD_BY =
  '姓名|名字|联系人|登记人|申请人|被申请人|当事人|反映人|投诉人|举报人|来访人|信访人|委托人|代理人|法定代表人|法人代表|法人|负责人|经办人|承包人|包工头|老板|班组长|组长|班长|收件人|寄件人|持卡人|户主|车主|业主|患者|病人|伤者|死者|旅客|客户|用户|职工|员工|工人|工友|农民工|同事|丈夫|妻子|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|医生|律师|记者|司机|名叫|叫做|本人|我叫|我是|一个叫';
const TITLES =
  '先生|女士|小姐|同志|师傅|老师|医生|经理|总经理|主任|局长|处长|科长|厂长|校长|院长|主席|书记|律师|法官|记者|工程师|老板|组长|班长|队长|站长|镇长|村长|区长|市长|县长|总监|主管|董事长';
const NAME_ENDS = /^(?:$|[^一-鿿]|先生|女士|同志|的)/;
/** Fields of a form: what follows is a name even if it is a word too. */
const FIELDS = /^(?:姓名|名字|.{0,2}联系人|.*[记请件卡办托]人|名叫|叫做|我叫|一个叫)$/;
/** Words that begin with a family name that is none otherwise. */
const PLAIN_WORDS =
  /^(?:张(?:开|贴|罗|扬|望)|王国|李子|刘海|陈(?:述|列|旧|诉|皮)|黄(?:金|色|山|河|牌|昏|牛|页|线|历)|周(?:末|期|围|年|边|到|密|转|六|日|[一二三四五])|孙子|胡(?:同|说|乱|闹)|林(?:业|地|区|场|木)|郑(?:重|州)|唐朝|杜绝|苏(?:州|打)|范(?:围|畴|本)|谢谢|罗列|徐徐|蒋|曹操|江(?:苏|西|门|南|北|湖)|湖)/;
const surname = [...SURNAMES].sort((a, b) => b.length - a.length).join('|');
const NAME = `(${surname})([一-鿿]{1,2})`;
const AFTER_LABEL = new RegExp(`(${TOLD_BY})(\\s?[:是为叫]\\s?|\\s)?${NAME}`, 'g');
const BEFORE_TITLE = new RegExp(`${NAME}(?:${TITLES})`, 'g');
const BARE = new RegExp(
  `(?<![一-鿿])${NAME}(?=[说称去来在到和与是被因给找向把将也就又还同于的对从,、。;!?\\s)]|$)`,
  'g',
);
const NEAR_NUMBER = new RegExp(
  `${NAME}[\\s:,(]{0,3}(?:(?:的)?(?:电话|手机|身份证)号?码?[:是为\\s]{0,2})?$`,
);
/** Second letters of what is no full name: 张某, 王姓, 李工. */
const NO_GIVEN = /^(?:[某姓氏总工师老副的了是等们说]|先生|女士|小姐|师傅|同志)/;
const NO_END = /[的了是在和与等们说称去将把被从向对为因于及其这那也就都还要不]$/;
const SPELT = new RegExp(
  `(?<![A-Za-z])((?:Mr|Ms|Mrs|Miss|Dr|[Ww]orker|[Nn]amed|[Ee]mployee)\\.?\\s)?(?:(${[...SPELLED].join('|')})\\s[A-Z][a-z]{1,5}(?:-?[a-z]{1,6})?|[A-Z][a-z]{1,10}\\s(${[...SPELLED].join('|')}))(?![A-Za-z])`,
  'g',
);

/** Full names of persons; a family name with 先生, 某 or 师傅 is how to write one, and passes. */
export function persons({ words }: View, numbers: readonly Finding[]): Finding[] {
  return [
    ...[...words.matchAll(AFTER_LABEL)].map((match) => told(match, words)),
    ...[...words.matchAll(BEFORE_TITLE)].map((match) => titled(match, words)),
    ...numbers.map((one) => beside(one, words)),
    ...[...words.matchAll(BARE)].map((match) => bare(match, words)),
    ...[...words.matchAll(SPELT)].map(spelt),
  ].filter((one) => one !== undefined);
}

function told(
  { 0: found, 1: label = '', 2: sign, 3: family = '', 4: given = '', index }: RegExpExecArray,
  text: string,
) {
  const start = index + found.length - family.length - given.length;
  const name = fullName(text, start, family, given, FIELDS.test(label) ? 'field' : 'plain');
  if (name === undefined) return undefined;
  const rest = text.slice(start + name.length);
  const isSure = WORDS_TOO.has(family)
    ? /[:是叫]/.test((sign ?? '') + label) && NAME_ENDS.test(rest)
    : true;
  return (isSure ? block : review)('person', start, start + name.length);
}

function titled({ 1: family = '', 2: given = '', index }: RegExpExecArray, text: string) {
  const name = fullName(text, index, family, given, 'whole');
  if (name === undefined || name.length !== family.length + given.length) return undefined;
  return (WORDS_TOO.has(family) ? review : block)('person', index, index + name.length);
}

function beside({ start }: Finding, text: string) {
  const from = Math.max(0, start - 16);
  const match = NEAR_NUMBER.exec(text.slice(from, start));
  if (!match) return undefined;
  const [, family = '', given = ''] = match;
  const at = from + match.index;
  const name = fullName(text, at, family, given, 'whole');
  if (name === undefined || name.length !== family.length + given.length) return undefined;
  return (WORDS_TOO.has(family) ? review : block)('person', at, at + name.length);
}

function bare({ 1: family = '', 2: given = '', index }: RegExpExecArray, text: string) {
  if (WORDS_TOO.has(family)) return undefined;
  const name = fullName(text, index, family, given, 'plain');
  return name === undefined ? undefined : review('person', index, index + name.length, 0.3);
}

function spelt({ 0: found, 1: title, index }: RegExpExecArray) {
  const start = index + (title?.length ?? 0);
  const end = index + found.length;
  return title ? block('person', start, end) : review('person', start, end, 0.3);
}

/** How far the place itself says that a name stands there, and how long it is. */
type Ground = 'plain' | 'field' | 'whole';

/** The name a place holds, of the length the words around allow; undefined for a plain word. */
function fullName(
  text: string,
  start: number,
  family: string,
  given: string,
  ground: Ground,
): string | undefined {
  if (NO_GIVEN.test(given) || PLAIN_WORDS.test(family + given)) return undefined;
  const stem = start + family.length;
  const end = stem + given.length;
  const around = wordsAround(text, start, end);
  const holding = around.find((one) => one.start <= start && one.end > start);
  if (!holding || holding.start < start) return undefined;
  // 马上, 高温, 方面: the family name only begins a word
  const isField = ground === 'field' && NAME_ENDS.test(text.slice(end, end + 2));
  if (!isField && WORDS_TOO.has(family) && holding.end > stem && holding.end < end + 1)
    return undefined;
  const last = around.find((one) => one.start < end && one.end >= end);
  const runsOn = last !== undefined && last.start === end - 1 && last.end > end;
  const isShort = ground !== 'whole' && given.length === 2 && (NO_END.test(given) || runsOn);
  const kept = isShort ? given.slice(0, 1) : given;
  return NO_END.test(kept) ? undefined : family + kept;
}
