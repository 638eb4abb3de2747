/** Kinds of pages in the order they are offered; each but the last is a folder of the site. */
export const KINDS = [
  'issues',
  'cases',
  'methods',
  'cities',
  'forums',
  'trends',
  'data',
  'pages',
] as const;
export type Kind = (typeof KINDS)[number];

/** How much a page of a kind counts: what helps a worker act before what lists figures. */
export const KIND_WEIGHTS: Readonly<Record<Kind, number>> = {
  ...{ issues: 1.5, cases: 1.1, methods: 1.1, pages: 1 },
  ...{ cities: 1, trends: 0.9, data: 0.9, forums: 0.6 },
};

/** Kind of the page at a path such as `issues/wg/` or `en/issues/wg/`; lists are plain pages. */
export function kindOf(path: string): Kind {
  const [folder, name] = path.replace(/^en\//, '').split('/');
  return (name && KINDS.find((kind) => kind === folder)) || 'pages';
}
