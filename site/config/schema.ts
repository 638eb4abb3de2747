import { z } from 'zod';
import type { Rule } from './rules.ts';

const rule = (one: Rule) => ({ error: one });

const ADDRESS = /^https?:\/\/\S+\.\S+$/;

/** Every value is read as text, so that numbers and dates need no quotes. */
const text = z.string().trim();
const said = text.min(1, rule('blank'));
const inBoth = z.strictObject({ zh: said, en: said });
const inBothOrNone = z
  .strictObject({ zh: text, en: text })
  .refine(({ zh, en }) => (zh === '') === (en === ''), rule('both'));

/** A text that may be blank, or has a form. */
const blankOr = (form: RegExp, name: Rule) =>
  text.refine((value) => value === '' || form.test(value), rule(name)).default('');

/** A number that was issued: of the form given, and not one typed to fill the place. */
const issued = (form: RegExp, name: Rule) =>
  blankOr(form, name).refine((value) => value === '' || /[1-9]/.test(value), rule('invented'));

/** A list; a key with nothing after it is an empty one. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === '' ? [] : value), z.array(item)).default([]);

/** Yes or no; left blank it is yes. */
const yesNo = text
  .regex(/^(?:yes|no|)$/, rule('yes_no'))
  .transform((value) => value !== 'no')
  .default(true);

const contact = z
  .strictObject({
    label: inBoth,
    text: inBoth.optional(),
    link: blankOr(/^(?:https?:\/\/\S+\.\S+|mailto:\S+@\S+|tel:\+?[\d-]+)$/, 'link'),
  })
  .refine((one) => one.text || one.link, rule('contact'));

/** The settings of the site, `data/site.yaml`: what a union fills in, never figures. */
export const siteSchema = z.strictObject({
  name: inBoth.describe('Full name of the site'),
  service: inBoth.describe('The service that holds the forums'),
  description: inBoth.describe('The site in one sentence'),
  organiser: inBothOrNone.default({ zh: '', en: '' }),
  hotline: z.strictObject({
    number: text.regex(/^\+?\d[\d-]{2,}$/, rule('phone')),
    label: inBoth,
  }),
  contact: list(contact).describe('Ways to get in touch, shown in the footer'),
  repository: blankOr(ADDRESS, 'address'),
  links: list(
    z.strictObject({ label: inBoth, link: text.regex(ADDRESS, rule('address')) }),
  ).describe('Other bodies, shown in the footer'),
  records: z
    .strictObject({
      icp: issued(/^\p{Script=Han}ICP[备证]\d{5,10}号(?:-\d+)?$/u, 'icp'),
      police: issued(/^\p{Script=Han}公网安备\s?\d{11,14}号$/u, 'police'),
      site_code: issued(/^[A-Za-z0-9]{10}$/, 'site_code'),
    })
    .prefault({}),
  next_forums: list(z.iso.date(rule('day')))
    .transform((days) => [...new Set(days)].sort())
    .describe('Days of forums to come, in order'),
  thresholds_shown: z
    .strictObject({
      withheld: yesNo.describe('Legends say below which number a count is withheld'),
      small_base: yesNo.describe('Legends say below which base there is no percentage'),
    })
    .prefault({}),
});

export type SiteConfig = z.infer<typeof siteSchema>;
