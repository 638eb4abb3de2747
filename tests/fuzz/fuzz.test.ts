import { expect, test } from 'vitest';
import { FILES, sweep } from './sweep.ts';

const MOST_MEMORY = 1_500_000_000;

/**
 * Damaged exports, hundreds in the suite and thousands with `npm run fuzz`: each is taken in, and every
 * row of it is accepted or quarantined, or it is refused in a sentence. `judge.ts` says what else.
 */
test(
  `of ${FILES} damaged files each is taken in whole or refused in a sentence`,
  async () => {
    const { verdicts, complaints, memory } = await sweep(FILES);
    expect(complaints).toEqual([]);
    expect(verdicts).toHaveLength(FILES);
    expect(memory).toBeLessThan(MOST_MEMORY);
    const taken = verdicts.filter(({ as }) => as === 'taken');
    const tally = new Map<string, number>();
    for (const { as } of verdicts) tally.set(as, (tally.get(as) ?? 0) + 1);
    const sum = (of: 'rows' | 'accepted') => taken.reduce((all, one) => all + one[of], 0);
    console.log(
      [...tally].map(([as, n]) => `${as} ${n}`).join(', '),
      `; ${sum('rows')} rows, ${sum('accepted')} accepted`,
      `; slowest ${Math.round(Math.max(...verdicts.map(({ took }) => took)))} ms`,
      `; at most ${Math.round(memory / 1e6)} MB`,
    );
    // a fuzzer whose every file is refused at once finds nothing
    expect(taken.length).toBeGreaterThan(FILES / 4);
    expect(sum('accepted')).toBeGreaterThan(sum('rows') / 4);
    expect(sum('accepted')).toBeLessThan(sum('rows'));
    expect(tally.size).toBeGreaterThan(7);
  },
  60_000 + FILES * 5_000,
);
