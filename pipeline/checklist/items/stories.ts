import type { Verdict } from '../verdict.ts';

interface Stories {
  told: number;
  unsigned: readonly string[];
}

/** Every story there is passed its checks and was signed as it is. */
export function stories({ told, unsigned }: Stories): Verdict {
  if (told === 0) return { passed: true, zh: '没有案例', en: 'there are none' };
  const n = unsigned.length;
  if (n === 0) return { passed: true, zh: `${told} 件都审签完了`, en: `all ${told} are signed` };
  return {
    passed: false,
    zh: `${told} 件中有 ${n} 件没有审签完：${unsigned.join('、')}`,
    en: `${n} of ${told} are not checked and signed: ${unsigned.join(', ')}`,
  };
}
