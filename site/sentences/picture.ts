import { MEASURES } from '../../pipeline/contract/measures.ts';
import { siteConfig } from '../config/load.ts';
import { cell, type Edition, type Row, rowsOf } from '../editions/schema.ts';
import { grouped } from '../figures/number.ts';
import { dayName } from '../figures/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Line, Preview } from '../previews/words.ts';
import { rateWords } from './words.ts';

const BESIDE = ['received', 'valid', 'assigned'] as const;

/** What the picture of a forum says: its edition’s figures since the start, as published. */
export function forumPicture(edition: Edition, lang: Lang): Preview {
  const { forum: words, home, site } = strings(lang);
  const { forum, sample } = edition.manifest;
  const [total] = rowsOf(edition, 'funnel_to_date');
  const period = home.funnel(forum.number);
  return {
    ...{
      lang,
      site: site.name,
      title: forum.theme[lang] || words.title(forum.number),
      beside: period,
    },
    over: `${words.title(forum.number)} · ${dayName(forum.date, lang)}`,
    lines: total
      ? [closed(total, period, edition, lang), ...BESIDE.map(figureOf(total, lang))]
      : [],
    foot: site.asOf(dayName(forum.as_of, lang)),
    sample: sample ? site.sample : undefined,
  };
}

/** What the picture of the site says, for every page that has none of its own. */
export function sitePicture(editions: readonly Edition[], lang: Lang): Preview {
  const { site } = strings(lang);
  const { hotline } = siteConfig();
  const latest = editions.at(-1)?.manifest.forum;
  return {
    ...{ lang, site: site.name, over: site.owner, title: site.what },
    lines: [{ label: hotline.label[lang], value: hotline.number }],
    foot: latest ? site.asOf(dayName(latest.as_of, lang)) : '',
    sample: editions.some(({ manifest }) => manifest.sample) ? site.sample : undefined,
  };
}

/** Closed of those assigned: the fraction first, then its rate with its limits. */
function closed(total: Row, period: string, { manifest }: Edition, lang: Lang): Line {
  const [part, whole] = [cell(total, 'closed'), cell(total, 'assigned')];
  const voice = { lang, rateBase: manifest.policy.rate_base };
  return {
    label: `${period}${lang === 'zh' ? '，' : ', '}${MEASURES.closed[lang]} / ${MEASURES.assigned[lang]}`,
    value: `${grouped(part)} / ${grouped(whole)}`,
    note: rateWords(part, whole, voice),
  };
}

function figureOf(total: Row, lang: Lang) {
  return (measure: (typeof BESIDE)[number]): Line => ({
    label: MEASURES[measure][lang],
    value: grouped(cell(total, measure)),
  });
}
