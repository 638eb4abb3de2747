import { codes } from '../contract/codes.ts';
import { plainValue } from './plain-text.ts';

/** What an employer may be recognised by, and whether that is surely its name. */
export interface KnownAs {
  text: string;
  sure: boolean;
}

/** Ends of registered names, the longest first. */
const SUFFIX =
  /(?:股份有限公司|集团有限公司|有限责任公司|有限公司|\(?集团\)?公司|分公司|总公司|公司|集团|经营部|工作室|合作社)$/;
/** Words that name a trade and nobody in it. */
const TRADE =
  /有限|责任|股份|集团|公司|工厂|分厂|厂|门店|店|个体户?|单位|企业|机关|项目部?|工地|建筑|建设|工程|装修|装饰|劳务|派遣|人力资源|服务|管理|电子|科技|技术|电器|五金|塑胶|塑料|制衣|服装|制鞋|鞋业|家具|玩具|印刷|包装|制品|机械|汽车|纺织|食品|餐饮|餐厅|饭店|酒店|酒楼|宾馆|物业|保安|保洁|家政|物流|运输|快递|外卖|平台|出租车?|贸易|商贸|实业|超市|商场|市场|学校|小学|中学|幼儿园|医院|诊所|银行|总工会|工会|政府|街道办?|办事处|委员会|人民|广东|中国|省|市|区|县|镇|某|私人|老板|经营|生产|加工|制造|[()0-9a-z]/g;
const LEAST_NAME = 4;
const LEAST_STEM = 3;

let places: RegExp | undefined;

/**
 * The forms by which a text may name an employer: the name as it stands, without its ending,
 * without the place before it, and the part that is its own.
 *
 * A form that consists of places and words of the trade alone ("电子厂") names nobody for sure.
 */
export function employerForms(cell: string): KnownAs[] {
  const full = plainValue(cell).replace(/[()]/g, '');
  const short = full.replace(SUFFIX, '');
  const local = short.replace(leadingPlaces(), '');
  const own = stemOf(full);
  const sure = own.length >= 2;
  const names = [...new Set([full, full.replace(leadingPlaces(), ''), short, local])];
  const stem = own.length >= LEAST_STEM && local.includes(own) ? [{ text: own, sure: false }] : [];
  const long = names.filter(({ length }) => length >= LEAST_NAME);
  return [
    ...long.map((text) => ({ text, sure })),
    ...stem.filter(({ text }) => !long.includes(text)),
  ];
}

/** What is left of a name without places and words of the trade. */
function stemOf(full: string): string {
  return full.replace(leadingPlaces(), '').replace(TRADE, '');
}

function leadingPlaces(): RegExp {
  if (places) return places;
  const names = (['cities', 'districts'] as const).flatMap((list) =>
    codes(list).flatMap(({ zh }) => [zh, zh.replace(/[市区县]$/, '')]),
  );
  const known = ['广东省', '广东', '中国', ...names]
    .filter(({ length }) => length >= 2)
    .sort((a, b) => b.length - a.length);
  places = new RegExp(`^(?:${known.join('|')})+`);
  return places;
}
