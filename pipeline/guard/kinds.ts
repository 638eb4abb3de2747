/** What can identify somebody, and what to write in its place. One list for every report. */
export const KINDS = {
  resident_id: {
    zh: '身份证号',
    en: 'resident identity number',
    advice: { zh: '整个删去，不要留几位', en: 'Delete all of it; do not keep some digits' },
  },
  passport: {
    zh: '护照、通行证、香港身份证号',
    en: 'passport, permit or Hong Kong identity number',
    advice: { zh: '整个删去', en: 'Delete all of it' },
  },
  phone: {
    zh: '电话号码',
    en: 'telephone number',
    advice: {
      zh: '删去；要写电话就写12351这样的公开热线',
      en: 'Delete it; name a public hotline such as 12351 instead',
    },
  },
  bank_card: {
    zh: '银行卡号、账号',
    en: 'bank card or account number',
    advice: { zh: '整个删去，不要留尾号', en: 'Delete all of it, the last digits too' },
  },
  credit_code: {
    zh: '统一社会信用代码、注册号',
    en: 'credit or registration code of an organisation',
    advice: { zh: '删去；它就是单位的名字', en: 'Delete it; it names the employer' },
  },
  plate: {
    zh: '车牌号',
    en: 'number plate',
    advice: { zh: '删去，写“一辆车”', en: 'Delete it; write “a vehicle”' },
  },
  wechat: {
    zh: '微信号',
    en: 'WeChat account',
    advice: { zh: '删去', en: 'Delete it' },
  },
  qq: { zh: 'QQ号', en: 'QQ number', advice: { zh: '删去', en: 'Delete it' } },
  email: {
    zh: '电子邮箱',
    en: 'e-mail address',
    advice: {
      zh: '删去；本站的联系方式写在设置里',
      en: 'Delete it; contacts belong in the settings',
    },
  },
  url: {
    zh: '网址',
    en: 'web address',
    advice: {
      zh: '删去，或写网站的名称；帖子、群、店铺的网址会认出人',
      en: 'Delete it or name the site; an address of a post, group or shop identifies',
    },
  },
  handle: {
    zh: '网络账号',
    en: 'account name',
    advice: { zh: '删去', en: 'Delete it' },
  },
  address: {
    zh: '地址',
    en: 'address',
    advice: { zh: '只写到市或者片区', en: 'Name the city or the region, nothing finer' },
  },
  case_number: {
    zh: '案号、单号、编号',
    en: 'number of a case, ticket or order',
    advice: { zh: '删去，写“一份裁决”“一张工单”', en: 'Delete it; write “an award”, “a ticket”' },
  },
  mask: {
    zh: '只遮了一部分的号码或名字',
    en: 'number or name masked in part',
    advice: {
      zh: '整个删去：留下的几位仍能认出人',
      en: 'Delete all of it: what is left identifies',
    },
  },
  date: {
    zh: '具体日期',
    en: 'exact date',
    advice: { zh: '只写年份或季度', en: 'Write the year or the quarter' },
  },
  employer: {
    zh: '单位名称',
    en: 'name of an employer',
    advice: {
      zh: '写行业：“一家电子厂”“某物业公司”',
      en: 'Write the trade: “an electronics factory”',
    },
  },
  person: {
    zh: '姓名',
    en: 'name of a person',
    advice: {
      zh: '写“张先生”“李某”“王师傅”或者“这位职工”',
      en: 'Write “Mr Zhang” or “the worker”',
    },
  },
} as const;

export type Kind = keyof typeof KINDS;
