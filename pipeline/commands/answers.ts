import { Failure } from '../contract/failures.ts';
import type { Label } from '../contract/lists.ts';
import { type Both, inChinese, say } from '../say.ts';
import { choose } from '../stories/choose.ts';
import { QUESTIONS, type Question } from '../stories/questions.ts';
import { askLine, isAsked } from './ask.ts';

/** Answers to the questions of a new story, as codes; those left out are not there. */
export type Answers = { [flag in Question['flag']]?: string | undefined } & { sources: string[] };

interface Given {
  answers: Partial<Record<Question['flag'], string>>;
  sources: string[];
}

/** Lists up to this long are shown before anything is typed. */
const SHOWN = 15;

/**
 * Answers given with the command, and the rest from whoever sits there.
 *
 * @param invented whether a story may be invented
 * @throws Failure usage naming what is not answered and cannot be asked, or not understood
 */
export async function answersFrom(
  { answers: given, sources }: Given,
  invented: boolean,
  example: Both,
): Promise<Answers> {
  const answers: Answers = { sources };
  const asked = QUESTIONS.filter(({ flag }) => given[flag] === undefined);
  const unanswered = asked.filter(({ optional }) => !optional).map(({ flag }) => `--${flag}`);
  if (unanswered.length > 0 && !isAsked())
    throw new Failure('usage', unanswered.join(' '), example);
  for (const question of QUESTIONS) {
    const list = question.list?.().filter(({ code }) => invented || code !== 'invented');
    const said = given[question.flag];
    if (said !== undefined) answers[question.flag] = meant(question, list, said, example);
    else if (isAsked()) answers[question.flag] = await ask(question, list);
  }
  if (answers.consent === 'press' && sources.length === 0 && isAsked())
    sources.push((await askLine(inChinese() ? '报刊名和日期：' : 'Paper and day: ')) ?? '');
  return answers;
}

/** @throws Failure usage where a flag means nothing of its list, or more than one thing */
function meant(
  { flag, form }: Question,
  list: readonly Label[] | undefined,
  said: string,
  example: Both,
): string {
  if (!list) {
    if (form?.test(said)) return said;
    throw new Failure('usage', `--${flag} ${said}`, example);
  }
  const read = choose(list, said, []);
  if ('chosen' in read) return read.chosen;
  const among = read.among.length > 0 ? read.among : list.length <= SHOWN ? list : [];
  throw new Failure('usage', `--${flag} ${said}`, {
    zh: among.map(({ code, zh }) => `${code} ${zh}`).join('、') || example.zh,
    en: among.map(({ code, en }) => `${code} ${en}`).join(', ') || example.en,
  });
}

async function ask(
  question: Question,
  list: readonly Label[] | undefined,
): Promise<string | undefined> {
  let shown = list && list.length <= SHOWN ? list : [];
  const lang = inChinese() ? 'zh' : 'en';
  for (;;) {
    for (const [at, one] of shown.entries()) say(`  ${at + 1}  ${one[lang]}  (${one.code})`);
    const answer = await askLine(`${question[lang]}${hint(question, list)}: `);
    if (answer === undefined) throw new Failure('usage', `--${question.flag}`);
    if (answer === '' && question.optional) return undefined;
    if (!list) {
      if (question.form?.test(answer)) return answer;
      continue;
    }
    const read = choose(list, answer, shown);
    if ('chosen' in read) {
      // a part of a name chooses too: say what was understood
      say(`  → ${list.find(({ code }) => code === read.chosen)?.[lang]} (${read.chosen})`);
      return read.chosen;
    }
    if (read.among.length > 0) shown = read.among;
  }
}

function hint({ optional }: Question, list: readonly Label[] | undefined): string {
  const how = list
    ? inChinese()
      ? '；写序号、代码或者名称的一部分'
      : '; a number, a code or a part of the name'
    : '';
  const leave = optional
    ? inChinese()
      ? '；会让人认出来就直接回车'
      : '; Enter to leave it out'
    : '';
  return how + leave;
}
