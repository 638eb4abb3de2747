import { isFactoryCity } from './places.ts';
import type { Random, Weighted } from './random.ts';

interface Trade {
  weight: number;
  /** Last words of the invented names of its employers. */
  names: readonly string[];
}

const TRADES: Readonly<Record<string, Trade>> = {
  A: { weight: 5, names: ['农场', '养殖场'] },
  B: { weight: 2, names: ['采石场'] },
  C: { weight: 430, names: ['电子厂', '制衣厂', '五金厂', '玩具厂', '鞋厂', '塑胶厂', '家具厂'] },
  D: { weight: 6, names: ['供水公司'] },
  E: { weight: 95, names: ['建筑公司', '劳务公司', '装饰公司', '路桥公司'] },
  F: { weight: 75, names: ['超市', '商场', '贸易公司'] },
  G: { weight: 62, names: ['物流公司', '快递公司', '公交公司'] },
  H: { weight: 62, names: ['酒楼', '酒店', '快餐店'] },
  I: { weight: 30, names: ['软件公司', '网络公司'] },
  J: { weight: 14, names: ['营业部'] },
  K: { weight: 32, names: ['物业公司', '置业公司'] },
  L: { weight: 46, names: ['保安公司', '人力资源公司'] },
  M: { weight: 10, names: ['检测公司'] },
  N: { weight: 14, names: ['环卫公司', '园林公司'] },
  O: { weight: 26, names: ['家政公司', '维修店'] },
  P: { weight: 16, names: ['学校', '幼儿园'] },
  Q: { weight: 12, names: ['医院', '养老院'] },
  R: { weight: 8, names: ['健身馆', '影院'] },
  S: { weight: 10, names: ['服务中心'] },
};

/** All industries with the weights of an ordinary appeal in that city. */
export function industriesIn(city: string): Weighted<string> {
  const factories = isFactoryCity(city) ? 150 : 65;
  return Object.entries(TRADES).map(([code, { weight }]) => {
    return [code, code === 'C' ? Math.floor((weight * factories) / 100) : weight];
  });
}

/** Industry of an appeal: construction has its own arrears and more than its share of injuries. */
export function industryOf(issue: string, city: string, random: Random): string {
  if (issue === 'WG02') return 'E';
  if (issue.startsWith('WI') && random.chance(220)) return 'E';
  return random.weighted(industriesIn(city));
}

/** An invented kind of employer of the industry. */
export function kindOfEmployer(industry: string, random: Random): string {
  return random.pick(TRADES[industry]?.names ?? ['单位']);
}
