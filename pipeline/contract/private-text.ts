/**
 * What a mobile number, an identity card or a bank card looks like in a longer text, for DuckDB as
 * for JavaScript. Digits around it must end: work order numbers are longer or start otherwise.
 */
export const PRIVATE_TEXT =
  '(?:^|[^0-9])(?:1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][0-9]{3}[0-9Xx]|62[0-9]{14,17}|[45][0-9]{15})(?:$|[^0-9])';

/** Headers of columns in which such a number is expected. */
export const PRIVATE_HEADER =
  /电话|手机|联系方式|联系号码|身份证|证件|银行|帐号|账号|卡号|phone|mobile/iu;
