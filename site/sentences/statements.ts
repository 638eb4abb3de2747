import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { analysisOf } from '../analyses/analyses.ts';
import { answerFrom, sourceOf } from '../analyses/analysis.ts';
import { barometerLine } from '../analyses/barometer/line.ts';
import { readingOf } from '../analyses/barometer/readings.ts';
import { analysisOfTable } from '../analyses/of-table.ts';
import { cell, type Edition, key, type Row, rowsOf } from '../editions/schema.ts';
import { limitsOf } from '../figures/limits.ts';
import { running } from '../figures/number.ts';
import { withheldShare } from '../figures/shares.ts';
import { funnelSteps } from '../figures/steps-of-funnel.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { demandIssue } from '../issues/issues.ts';
import { keyLead } from '../key-issues/lead.ts';
import { ownLines } from '../key-issues/lines.ts';
import { ledgerSentence } from '../key-issues/sentence.ts';
import { type Archive, newestOf } from '../lists/lists.ts';
import { naiveMedianWords } from '../methods/naive-median-words.ts';
import { wordsOf } from '../previews/words.ts';
import { revisionOf } from '../revisions/editions.ts';
import { insteadSentence, revisionSentence, sinceSentence } from '../revisions/sentence.ts';
import { CITY_STATEMENTS } from './city-statements.ts';
import { flowSentence } from './flow.ts';
import { issueSentence } from './issue.ts';
import { forumPicture, sitePicture } from './picture.ts';
import { rowSentence } from './row.ts';
import { sentence } from './sentence.ts';
import { percentOf, type Voice } from './words.ts';

/** Says what an edition’s published rows give, in a language. */
type Statement = (edition: Edition, lang: Lang, archive: Archive | undefined) => string;

/**
 * A sentence with figures, by the name that stands beside it on its page (`data-said`), so that it
 * can be made again from the published tables and compared: `total` since the start, `own` the
 * forum’s own appeals, `step <measure>` of the funnel, `table <id>`, `analysis <id>`, `withheld
 * <table>` the share of cells withheld, `naive` the median of closed matters alone, and
 * `city`, `standing`, `city-keys`, `hidden` and `region` with a code: what is said of a city;
 * `row <address>` one row of a closure table, `issue <code>` the newest year of an issue,
 * `barometer <code>` where it stands in the barometer, `key` the ledger of key issues, `picture` what
 * the picture of a forum says, `key-lead` how many of its key issues are closed, `since` what was
 * restated since, `revision` what the edition restated, `instead` what differs from the withdrawn one
 * it replaces, `site` what the picture of the site says.
 *
 * @param archive every edition; without it the last five cannot be said
 * @returns nothing where the edition has no such row
 * @throws Error for a name there is no statement of
 */
export function statement(edition: Edition, name: string, lang: Lang, archive?: Archive): string {
  const [kind = '', ...rest] = name.split(' ');
  const said = STATEMENTS[kind];
  if (!said) throw new Error(`there is no statement ${name}`);
  return said(rest.join(' '))(edition, lang, archive);
}

const STATEMENTS: Readonly<Record<string, (what: string) => Statement>> = {
  total: () => totalStatement,
  own: () => ownStatement,
  step: (measure) => (edition, lang) => stepStatement(edition, measure, lang),
  table: (id) => (edition, lang) => tableStatement(edition, id, lang),
  naive: () => (edition, lang) => naiveMedianWords(sourceOf(edition), lang) ?? '',
  withheld: (id) => (edition) => withheldShare(edition.manifest, id),
  analysis: (id) => (edition, lang) => analysisStatement(edition, id, lang),
  ...CITY_STATEMENTS,
  row: (address) => (edition, lang) => rowSentence(edition, address, voiceOf(edition, lang)),
  issue: (code) => (edition, lang) => issueStatement(edition, code, lang),
  barometer: (code) => (edition, lang) => barometerStatement(edition, code, lang),
  key: () => (edition, lang) => ledgerSentence(edition, voiceOf(edition, lang)),
  'key-lead': () => (edition, lang, archive) =>
    archive ? keyLead(ownLines(edition, newestOf(archive), lang), lang) : '',
  picture: () => (edition, lang) => wordsOf(forumPicture(edition, lang)),
  since: () => (edition, lang, archive) =>
    archive ? sinceSentence(edition, newestOf(archive), lang) : '',
  revision: () => (edition, lang, archive) =>
    revisionSentence(revisionOf(edition, archive ?? []), lang),
  instead: () => (edition, lang, archive) =>
    insteadSentence(revisionOf(edition, archive ?? []), lang),
  site: () => (_, lang, archive) => (archive ? wordsOf(sitePicture(archive, lang)) : ''),
};

const OF_SEVERAL = ['since', 'revision', 'instead', 'site', 'key-lead'];

/** Whether a sentence compares editions, so that one edition alone does not give it. */
export function isOfSeveral(name: string): boolean {
  return OF_SEVERAL.includes(name);
}

function voiceOf(edition: Edition, lang: Lang): Voice {
  return { lang, rateBase: edition.manifest.policy.rate_base };
}

/** The row of all forums so far. */
export function totalOf(edition: Edition): Row | undefined {
  return rowsOf(edition, 'funnel_to_date')[0];
}

/** The row of the forum’s own appeals. */
export function ownOf(edition: Edition): Row | undefined {
  const { number } = edition.manifest.forum;
  return rowsOf(edition, 'funnel_by_forum').find((row) => Number(key(row, 'forum')) === number);
}

function totalStatement(edition: Edition, lang: Lang): string {
  const row = totalOf(edition);
  const period = strings(lang).home.funnel(edition.manifest.forum.number);
  return row ? flowSentence(row, period, voiceOf(edition, lang)) : '';
}

function ownStatement(edition: Edition, lang: Lang): string {
  const row = ownOf(edition);
  return row ? flowSentence(row, strings(lang).home.thisForum, voiceOf(edition, lang)) : '';
}

/** A step of the funnel as a part of the one before. */
function stepStatement(edition: Edition, measure: string, lang: Lang): string {
  const row = totalOf(edition);
  const step = row && funnelSteps(row).find((one) => one.measure === measure);
  if (!row || !step?.of) return '';
  const [part, whole] = [cell(row, step.measure), cell(row, step.of)];
  const name = MEASURES[measure as MeasureId][lang];
  const words = strings(lang).home.of(running(whole, lang), step.of, name, running(part, lang));
  return words + percentOf(part, whole, voiceOf(edition, lang));
}

function tableStatement(edition: Edition, id: string, lang: Lang): string {
  const analysis = rowsOf(edition, id).length > 0 ? analysisOfTable(id) : undefined;
  if (analysis) return analysisStatement(edition, analysis.id, lang);
  const entry = edition.manifest.tables.find((one) => one.id === id);
  const { rateBase } = limitsOf(table(id), edition.manifest.policy);
  return sentence(table(id), rowsOf(edition, id), { lang, rateBase }, entry?.left_out);
}

function analysisStatement(edition: Edition, id: string, lang: Lang): string {
  const analysis = analysisOf(id);
  if (!analysis) throw new Error(`there is no analysis ${id}`);
  return answerFrom(edition, analysis)?.sentence(lang) ?? strings(lang).analysis.tooLittle;
}

function issueStatement(edition: Edition, code: string, lang: Lang): string {
  demandIssue(code);
  return issueSentence(edition, code, voiceOf(edition, lang));
}

/** Where an issue stands in the barometer. */
function barometerStatement(edition: Edition, code: string, lang: Lang): string {
  demandIssue(code);
  const reading = readingOf('issues', sourceOf(edition));
  return reading ? barometerLine(reading, code, lang) : strings(lang).analysis.tooLittle;
}
