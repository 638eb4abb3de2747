import { type Both, inChinese } from '../say.ts';

/** Chinese words that stand in examples, and what stands there in English. */
const WORDS = [
  ['台账-上半年', 'ledger-1'],
  ['台账-下半年', 'ledger-2'],
  ['台账', 'ledger'],
  ['核对', 'findings'],
  ['每月公布', 'monthly'],
  ['姓名', 'NAME'],
  ['说明原因的一句话', 'WHY-IN-A-SENTENCE'],
  ['理由要写清楚', 'REASON-IN-FULL'],
] as const;

/** A command line in each language. */
export function typed(line: string): Both {
  const zh = `npm run ${line}`;
  return { zh, en: WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), zh) };
}

/** A command line as its reader would type it. */
export function typedHere(line: string): string {
  return inChinese() ? typed(line).zh : typed(line).en;
}
