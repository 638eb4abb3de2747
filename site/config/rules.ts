/** What is demanded of a setting, in words for whoever fills in the file. */
export const RULES = {
  blank: { zh: '不能空着', en: 'it must not be blank' },
  both: { zh: '中文和英文要么都填，要么都空着', en: 'fill in both languages or neither' },
  missing: { zh: '缺少这一项', en: 'this setting is missing' },
  unknown: {
    zh: '没有这一项设置，请检查拼写',
    en: 'there is no such setting; check the spelling',
  },
  text: { zh: '应该是一段文字', en: 'it should be a text' },
  list: {
    zh: '应该是一份清单，每行以“- ”开头',
    en: 'it should be a list, every line starting with “- ”',
  },
  group: {
    zh: '下面应该缩进写出各项',
    en: 'the settings that belong to it should stand below it, indented',
  },
  phone: {
    zh: '应该是电话号码，只写数字和短横',
    en: 'it should be a telephone number of digits and hyphens',
  },
  address: {
    zh: '应该是以 https:// 开头的网址',
    en: 'it should be an address starting with https://',
  },
  link: {
    zh: '应该以 https:// 、 mailto: 或 tel: 开头',
    en: 'it should start with https://, mailto: or tel:',
  },
  contact: { zh: '要有 text 或 link', en: 'it needs a text or a link' },
  yes_no: { zh: '应该是 yes（是）或 no（否）', en: 'it should be yes or no' },
  icp: {
    zh: '应该像证书上那样，例如“省简称+ICP备+数字+号”；没有就空着',
    en: 'it should be as issued, in the form 省ICP备…号; leave it blank if there is none',
  },
  police: {
    zh: '应该像证书上那样，例如“省简称+公网安备+数字+号”；没有就空着',
    en: 'it should be as issued, in the form 省公网安备…号; leave it blank if there is none',
  },
  site_code: {
    zh: '应该是10位字母或数字；没有就空着',
    en: 'it should have 10 letters or digits; leave it blank if there is none',
  },
  invented: {
    zh: '这是占位的号码，不是发给本站的；没有就空着',
    en: 'this fills the place and was not issued; leave it blank if there is none',
  },
  day: {
    zh: '应该是确有的日期，写成 年-月-日，例如 2031-01-30',
    en: 'it should be a real day written year-month-day, such as 2031-01-30',
  },
  form: {
    zh: '写法有误，请检查缩进、引号和冒号后的空格',
    en: 'it is not well formed; check indents, quotes and the space after a colon',
  },
  twice: { zh: '同一项写了两次', en: 'one setting stands there twice' },
} as const;

export type Rule = keyof typeof RULES;
