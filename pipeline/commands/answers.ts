import { Failure } from '../contract/failures.ts';
import type { Label } from '../contract/lists.ts';
import { type Both, inChinese, inLocale } from '../say.ts';
import { choose } from '../stories/choose.ts';
import { QUESTIONS, type Question } from '../stories/questions.ts';
import { askLine, isAsked } from './ask.ts';
import { askOfList, SHORT } from './ask-of-list.ts';
import { askUntil, type Read } from './ask-until.ts';
import { demanded } from './demanded.ts';

/** Answers to the questions of a new story, as codes; those left out are not there. */
export type Answers = { [flag in Question['flag']]?: string | undefined } & { sources: string[] };

interface Given {
  answers: Partial<Record<Question['flag'], string>>;
  sources: string[];
}

/** Why a value does not fit, as far as the question alone cannot tell. */
type Unfit = (flag: Question['flag'], value: string) => Both | undefined;

interface Context {
  /** Whether a story may be invented. */
  invented: boolean;
  example: Both;
  unfit: Unfit;
}

/**
 * Answers given with the command, and the rest from whoever sits there.
 *
 * @throws Failure usage naming what is not answered and cannot be asked, or not understood
 */
export async function answersFrom(
  { answers: given, sources }: Given,
  context: Context,
): Promise<Answers> {
  const { invented, example, unfit } = context;
  const answers: Answers = { sources };
  const asked = QUESTIONS.filter(({ flag }) => given[flag] === undefined);
  const unanswered = asked.filter(({ optional }) => !optional).map(({ flag }) => `--${flag}`);
  if (unanswered.length > 0 && !isAsked())
    throw new Failure('usage', unanswered.join(' '), example);
  for (const question of QUESTIONS) {
    const list = question.list?.().filter(({ code }) => invented || code !== 'invented');
    const said = given[question.flag];
    if (said !== undefined) answers[question.flag] = meant(question, list, said, context);
    else if (isAsked()) answers[question.flag] = await ask(question, list, unfit);
  }
  if (answers.consent === 'press' && sources.length === 0 && isAsked())
    sources.push((await askLine(inChinese() ? '报刊名和日期：' : 'Paper and day: ')) ?? '');
  return answers;
}

/** @throws Failure usage where a flag means nothing of its list, or more than one thing */
function meant(
  question: Question,
  list: readonly Label[] | undefined,
  said: string,
  { example, unfit }: Context,
): string {
  const { flag } = question;
  if (!list) return demanded(`--${flag} ${said}`, freely(question, said, unfit), example);
  const read = choose(list, said, []);
  if ('chosen' in read) return read.chosen;
  const among = read.among.length > 0 ? read.among : list.length <= SHORT ? list : [];
  throw new Failure('usage', `--${flag} ${said}`, {
    zh: among.map(({ code, zh }) => `${code} ${zh}`).join('、') || example.zh,
    en: among.map(({ code, en }) => `${code} ${en}`).join(', ') || example.en,
  });
}

/** An answer to a question without a list. */
function freely({ flag, free }: Question, answer: string, unfit: Unfit): Read<string> {
  if (!free) return { meant: answer };
  const value = free.read(answer);
  if (value === undefined) return { why: free.why };
  const why = unfit(flag, value);
  return why ? { why } : { meant: value };
}

/** @throws Failure usage where the input ends */
async function ask(
  question: Question,
  list: readonly Label[] | undefined,
  unfit: Unfit,
): Promise<string | undefined> {
  const asked = list
    ? await askOfList(inLocale(question), list, question.optional)
    : await askUntil(`${inLocale(question)}${inChinese() ? '：' : ': '}`, (answer) =>
        freely(question, answer, unfit),
      );
  if (asked === undefined) throw new Failure('usage', `--${question.flag}`);
  return asked || undefined;
}
