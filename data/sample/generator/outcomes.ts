import type { Random, Weighted } from './random.ts';

const OUTCOMES: Readonly<Record<string, Weighted<string>>> = {
  已办结: [
    ['支持', 30],
    ['部分支持', 17],
    ['调解达成协议', 25],
    ['解释说明', 12],
    ['引导法定途径', 12],
    ['不予支持', 4],
  ],
  终止: [
    ['引导法定途径', 60],
    ['解释说明', 25],
    ['不予支持', 15],
  ],
  撤回: [['撤回', 1]],
};

/** How a matter with that final status ended. */
export function outcomeOf(status: string, random: Random): string {
  return random.weighted(OUTCOMES[status] ?? [['', 1]]);
}
