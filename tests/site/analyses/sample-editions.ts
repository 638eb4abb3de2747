import { existsSync } from 'node:fs';
import { type Analysis, type Answer, sourceOf } from '../../../site/analyses/analysis.ts';
import { readEdition } from '../../../site/editions/read.ts';

const FOLDER = 'data/sample/editions';
const EDITIONS = Array.from({ length: 38 }, (_, at) => String(at + 1).padStart(3, '0'));

/** Whether the editions of the sample are there: they are made, not kept. */
export const HAS_SAMPLE = EDITIONS.every((id) => existsSync(`${FOLDER}/${id}/manifest.json`));

const frame = { id: 'x', title: 'title', desc: 'desc' };

/** What an analysis answers to each edition of the sample, painted and worded in both languages. */
export function sampleAnswers({ answer }: Analysis): Map<string, Answer | undefined> {
  return new Map(
    EDITIONS.map((id) => {
      const found = answer(sourceOf(readEdition(FOLDER, id)));
      for (const lang of ['zh', 'en'] as const) {
        const said = found?.sentence(lang) ?? '';
        if (/undefined|NaN|Infinity|null/.test(said)) throw new Error(`${id}: ${said}`);
        for (const width of [344, 720]) found?.picture(lang).paint({ ...frame, width });
        found?.sheet(lang);
      }
      return [id, found];
    }),
  );
}
