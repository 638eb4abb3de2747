import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';

const WECHAT =
  /(?:微信|微信号|薇信|威信|weixin|wechat|(?<![a-z])(?:wx|vx)|加[vV])(?<named>[号號]?(?:码|id)?\s?(?:[:是为=]\s?)?)(?<account>[a-z\d][\w-]{4,19})(?![\w@])/gi;
const WECHAT_ID = /(?<![A-Za-z\d])wxid_[a-z\d]{5,}/gi;
const QQ = /(?:qq|扣扣|企鹅号|q群|q号)[^\d\n。;]{0,6}(\d(?:[ .-]{0,2}\d){4,10})(?!\d)/gi;
const OTHER =
  /(?:抖音|快手|微博|支付宝|钉钉|小红书|B站|知乎|telegram|whatsapp)(?:账号|帐号|号|ID|id)\s?[:是为]?\s?([\w.-]{4,24})/gi;

/** Accounts in WeChat, QQ and other services. */
export function accounts({ words, digits }: View): Finding[] {
  return [
    ...[...words.matchAll(WECHAT)].map(wechat).filter((one) => one !== undefined),
    ...[...words.matchAll(WECHAT_ID)].map(({ 0: found, index }) =>
      block('wechat', index, index + found.length),
    ),
    ...[...digits.matchAll(QQ)].map((match) => atEnd('qq', match)),
    ...[...words.matchAll(OTHER)].map((match) => atEnd('handle', match)),
  ];
}

function wechat({ 0: found, index, groups = {} }: RegExpExecArray): Finding | undefined {
  const { named = '', account = '' } = groups;
  const end = index + found.length;
  const start = end - account.length;
  const isTold = /[号號码:是为=]/.test(named);
  const isPlainWord = /^[a-z]+$/i.test(account);
  if (isPlainWord && !isTold) return undefined;
  const isAccount = /^[a-z][\w-]{5,}$/i.test(account);
  return isAccount ? block('wechat', start, end) : review('wechat', start, end);
}

function atEnd(kind: 'qq' | 'handle', { 0: found, 1: account = '', index }: RegExpExecArray) {
  const end = index + found.length;
  return block(kind, end - account.length, end);
}
