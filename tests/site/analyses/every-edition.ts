import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Analysis, sourceOf } from '../../../site/analyses/analysis.ts';
import { readEdition } from '../../../site/editions/read.ts';

const FOLDER = 'data/sample/editions';
const EDITIONS = existsSync(FOLDER) ? readdirSync(FOLDER).filter((id) => /^\d{3}$/.test(id)) : [];
/** What no sentence may hold: a figure that is none, an unfilled gap, a word that judges. */
const NEVER = /NaN|undefined|null|Infinity|\s{2}|，，|。，|改善|恶化|improved|worsened|最差|最好/;

/** An analysis answers every edition of the sample in both languages, or says it has too little. */
export function answersEveryEdition(analysis: Analysis, first: string): void {
  test.skipIf(EDITIONS.length === 0)(`${analysis.id} answers the sample from ${first} on`, () => {
    const answered = EDITIONS.filter((id) => {
      const answer = analysis.answer(sourceOf(readEdition(FOLDER, id)));
      for (const lang of ['zh', 'en'] as const) {
        if (!answer) continue;
        expect(answer.sentence(lang), id).not.toMatch(NEVER);
        const { heads, lines } = answer.sheet(lang);
        for (const { cells } of lines) expect(cells.length, id).toBe(heads.length - 1);
        const frame = { id: 'x', title: '', desc: '', width: 344 };
        expect(answer.picture(lang).paint(frame), id).not.toMatch(/NaN|undefined/);
      }
      return answer;
    });
    expect(answered).toEqual(EDITIONS.filter((id) => id >= first));
  });
}
