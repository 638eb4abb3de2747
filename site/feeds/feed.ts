import { REVISION_REASONS } from '../../pipeline/contract/revision-reasons.ts';
import { type Case, pathOf, wordsOf } from '../cases/case.ts';
import type { Edition } from '../editions/schema.ts';
import { dayName } from '../figures/period.ts';
import { pageHref } from '../i18n/href.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { statement } from '../sentences/statements.ts';
import { atom, type Entry } from '../xml/atom.ts';

/** Whose feed it is: its language, and the address below which the site lies. */
interface Of {
  lang: Lang;
  origin: URL | undefined;
}

interface Feed extends Of {
  /** Path of the page it belongs to, beside which it lies. */
  path: string;
  title: string;
  /** Editions it has an entry of, oldest first. */
  editions: readonly [Edition, ...Edition[]];
  /** Withdrawn editions it tells of. */
  withdrawn?: readonly Edition[];
  /** Stories it has an entry of: those told with one of the editions. */
  stories: readonly Case[];
  entry: (edition: Edition) => Pick<Entry, 'id' | 'title' | 'page'> & { said: readonly string[] };
}

/**
 * A feed with an entry for every edition, newest first: what the edition says, on its day. After it
 * those of the stories first told with it.
 */
export function feedResponse(feed: Feed): Response {
  const { lang, origin, path, title, editions, withdrawn = [], stories, entry } = feed;
  const { site } = strings(lang);
  const mark = editions.some(({ manifest }) => manifest.sample) ? `【${site.sample}】` : '';
  const entries = editions.toReversed().flatMap((edition): Entry[] => {
    const { as_of, number } = edition.manifest.forum;
    const day = dayOf(edition);
    const { said, ...named } = entry(edition);
    const sentences = said.map((name) => statement(edition, name, lang));
    const summary = [...sentences, site.asOf(dayName(as_of, lang))].join(lang === 'zh' ? '' : ' ');
    const told = stories.filter(({ facts }) => facts.told === number);
    return [
      { ...named, title: mark + titleOf(edition, named.title, lang), day, summary },
      ...told.map((story) => storyEntry(story, as_of, mark, feed)),
    ];
  });
  const xml = atom({
    lang: HTML_LANG[lang],
    title: mark + title,
    author: site.owner,
    self: `${addressIn({ lang, origin }, path)}feed.xml`,
    page: addressIn({ lang, origin }, path),
    entries: newestFirst([
      ...entries,
      ...withdrawn.map((edition) => withdrawalEntry(edition, mark, feed)),
    ]) as [Entry, ...Entry[]],
  });
  return new Response(xml);
}

/** The day an edition came out, as far as it is known: after the withdrawal it follows. */
function dayOf({ manifest: { forum }, replaces }: Edition): string {
  const days = [forum.as_of, replaces?.withdrawn?.at ?? ''].sort();
  return days.at(-1) ?? forum.as_of;
}

function titleOf({ replaces }: Edition, title: string, lang: Lang): string {
  return replaces ? strings(lang).changes.feed.again(title) : title;
}

/** That an edition was withdrawn, and why, as whoever withdrew it wrote. */
function withdrawalEntry({ id, manifest, withdrawn }: Edition, mark: string, feed: Feed): Entry {
  const { lang } = feed;
  const { changes, feed: words, site } = strings(lang);
  const { number, theme, as_of } = manifest.forum;
  const page = addressIn(feed, `/forums/${id}/`);
  const note = (lang === 'en' && withdrawn?.note_en) || withdrawn?.note_zh;
  const reason = withdrawn ? REVISION_REASONS[withdrawn.reason][lang] : '';
  return {
    ...{ id: `${page}#withdrawn`, page, day: withdrawn?.at ?? as_of },
    title: mark + changes.feed.withdrawn(words.entry(site.edition(number), theme[lang])),
    summary: changes.feed.summary(reason, note ?? ''),
  };
}

/** Of the same day in the order they have. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

function storyEntry(story: Case, day: string, mark: string, of: Of): Entry {
  const { title, lead } = wordsOf(story, of.lang);
  return { title: mark + title, page: addressIn(of, pathOf(story)), day, summary: lead };
}

/** Full address of a page. */
export function addressIn({ lang, origin }: Of, path: string): string {
  return new URL(pageHref(lang, path), origin).href;
}
