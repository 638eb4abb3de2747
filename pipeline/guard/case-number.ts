import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';

const YEAR = '[(\\[〔【{<]\\s?(?:19|20)\\d\\d\\s?年?[)\\]〕】}>]';
/** （2016）粤0000民初0号: what kind of case, and its number. Public documents say 发, 函, 令. */
const COURT = new RegExp(
  `${YEAR}\\s?([一-鿿\\d-]{1,16}?)\\s?(?:字)?\\s?第?\\s?\\d{1,7}(?:[-之]\\d{1,4})?\\s?[号號]`,
  'g',
);
const PREFIXED = new RegExp(
  `([一-鿿]{2,8})(?:\\(([一-鿿]{1,8})\\))?([一-鿿]{0,6})${YEAR}\\s?(?:字)?第?\\s?\\d{1,7}(?:-\\d{1,4})?\\s?[号號]`,
  'g',
);
const OF_CASES =
  /仲|裁|案|[伤认鉴罚执]|[民刑行](?:初|终|再|申|监|审|诉|赔|字)|[初终]|信访|破字|调[字解]/;
const OF_DOCUMENTS = /发|府|函|令|告|规|办|通知|政[纪字]|监督$/;
const LABELLED =
  /(?:案号|案件号|单号|工单|编号|受理号|流水号|订单号|信访件|信访号|回执号?|查询码|申请号|登记号|工号|员工号|员工编号|学号|社保号|保险号|病历号|住院号|保单号|合同号|诉求号|票号|ticket(?: number| no\.?)?|case (?:number|no\.?)|order (?:number|no\.?))(?:码)?\s?(?:[:是为#]\s?)?([A-Za-z]{0,6}[-_]?\d[\dA-Za-z_-]{3,30})/gi;

/** Numbers of cases before courts and arbitrators, of tickets, orders and staff. */
export function caseNumbers({ digits }: View): Finding[] {
  const court = [...digits.matchAll(COURT)].filter(({ 1: words = '' }) => isCase(words));
  const prefixed = [...digits.matchAll(PREFIXED)].filter(
    ({ 1: before = '', 2: place = '', 3: after = '' }) => isCase(before + place + after),
  );
  const labelled = [...digits.matchAll(LABELLED)].map(({ 0: found, 1: number = '', index }) => {
    const end = index + found.length;
    const isShort = number.length < 5 && !/工号|案号/.test(found);
    return (isShort ? review : block)('case_number', end - number.length, end);
  });
  const whole = [...court, ...prefixed].map(({ 0: found, index }) =>
    block('case_number', index, index + found.length),
  );
  return [...whole, ...labelled];
}

function isCase(words: string): boolean {
  return OF_CASES.test(words) && !OF_DOCUMENTS.test(words);
}
