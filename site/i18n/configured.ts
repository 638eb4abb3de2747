import { siteConfig } from '../config/load.ts';
import type { Lang } from './lang.ts';

/** Words around what the settings say. */
const WORDS = {
  zh: {
    call: (number: string) => `拨打${number}`,
    how: (label: string, number: string) =>
      `打${label}${number}，说清时间、地点、单位和要求。不是工会会员也可以打。`,
  },
  en: {
    // not to be parted at the end of a line
    call: (number: string) => `Call\u00a0${number}`,
    how: (label: string, number: string) =>
      `Call ${label} ${number}. Say when, where, which employer and what you ask for. You need not be a member.`,
  },
};

/** Texts that come from the settings of the site, in a language. */
export function configured(lang: Lang) {
  const { name, service, description, organiser, hotline } = siteConfig();
  return {
    name: name[lang],
    service: service[lang],
    what: description[lang],
    organiser: organiser[lang],
    /** Whom the contents are from: the organiser, or the service while none is named. */
    owner: organiser[lang] || service[lang],
    hotlineLabel: WORDS[lang].call(hotline.number),
    hotlineBody: WORDS[lang].how(hotline.label[lang], hotline.number),
    hotlineHref: `tel:${hotline.number}`,
  };
}
