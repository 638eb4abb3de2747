import { EXPORTED } from './calendar.ts';
import { stream, type Weighted } from './random.ts';
import type { Callback, Handling } from './records.ts';

const GOOD = ['支持', '调解达成协议'];

const SOLVED: Readonly<Record<'good' | 'partly' | 'other', Weighted<string>>> = {
  good: [
    ['已解决', 82],
    ['部分解决', 11],
    ['未解决', 7],
  ],
  partly: [
    ['已解决', 30],
    ['部分解决', 50],
    ['未解决', 20],
  ],
  other: [
    ['已解决', 26],
    ['部分解决', 24],
    ['未解决', 50],
  ],
};

const RATINGS = ['非常满意', '满意', '基本满意', '不满意', '非常不满意', '未评价'];
const RATED: Readonly<Record<string, readonly number[]>> = {
  已解决: [34, 45, 13, 2, 0, 6],
  部分解决: [5, 29, 44, 14, 2, 6],
  未解决: [1, 8, 25, 42, 14, 10],
};

const NONE: Callback = { asked: '', reached: '', solved: '', satisfaction: '' };

/** Calls back seven of ten persons whose appeal was closed, and reaches four of five of them. */
export function callCentre(): (handling: Handling) => Callback {
  const random = stream('callbacks');
  return ({ status, closed, outcome }) => {
    if (closed === null) return NONE;
    if (status === '重办') {
      return { asked: '是', reached: '是', solved: '未解决', satisfaction: '不满意' };
    }
    if (status !== '已办结') return NONE;
    if (EXPORTED - closed < 5 || !random.chance(700)) return { ...NONE, asked: '否' };
    if (!random.chance(800)) return { ...NONE, asked: '是', reached: '否' };
    const kind = GOOD.includes(outcome) ? 'good' : outcome === '部分支持' ? 'partly' : 'other';
    const solved = random.weighted(SOLVED[kind]);
    const weights = RATED[solved] ?? [];
    const satisfaction = random.weighted(RATINGS.map((rating, n) => [rating, weights[n] ?? 0]));
    return { asked: '是', reached: '是', solved, satisfaction };
  };
}
