/**
 * Traditional characters, as labels from Hong Kong have them, each followed by its simplified form.
 * Only those that occur in labels of the code lists and are no simplified character themselves.
 */
const PAIRS =
  '廣广東东門门雲云陽阳遠远頭头關关慶庆總总會会區区縣县龍龙崗岗寶宝灣湾僑侨順顺從从黃黄鎮镇資资險险傷伤勞劳動动係系經经濟济補补償偿費费單单離离職职業业醫医療疗養养問问題题辦办結结處处訴诉請请熱热線线電电話话網网訪访來来轉转導导領领議议滿满無无効效數数確确認认實实際际協协調调幫帮農农務务員员異异衛卫製制築筑飲饮運运輸输倉仓儲储訊讯術术書书師师條条環环護护責责違违規规約约終终併并並并簽签復复評评價价絕绝機机專专產产權权監监檢检審审開开辭辞罰罚貼贴獎奖積积優优構构說说學学習习試试據据團团體体個个號号類类別别種种還还沒没對对錯错齡龄殘残愛爱寧宁樂乐潔洁鄉乡陸陆豐丰羅罗蓮莲蘿萝鹽盐巖岩連连達达營营駐驻聯联繫系撥拨減减銷销註注誤误隊队長长級级內内歸归檔档緊紧訂订賠赔贈赠購购質质軟软載载輕轻邊边邨村銀银鋪铺鐵铁鑒鉴閉闭間间陳陈隨随雜杂靜静飛飞飯饭館馆駛驶騎骑驗验';

const SIMPLIFIED = new Map(
  [...PAIRS].flatMap((character, at, all) =>
    at % 2 === 0 ? [[character, all[at + 1] ?? character] as const] : [],
  ),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** A text with its traditional characters simplified; only for comparing. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
