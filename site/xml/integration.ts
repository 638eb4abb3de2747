import { readFileSync, writeFileSync } from 'node:fs';
import { sitemap } from './sitemap.ts';

interface Configured {
  config: { site?: string | undefined; base: string };
}

interface Done {
  dir: URL;
  pages: readonly { pathname: string }[];
}

const LOST = '404/';
/** A page that is not to be found, such as that of a withdrawn edition. */
const HIDDEN = '<meta name="robots" content="noindex">';

/** After every build the pages that were built are listed, whoever has added one. */
export function mapped() {
  let root = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config: { site, base } }: Configured) => {
        root = new URL(base.replace(/\/?$/, '/'), site).href;
      },
      'astro:build:done': ({ dir, pages }: Done) => {
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => path !== LOST && !isHidden(new URL(`${path}index.html`, dir)));
        writeFileSync(new URL('sitemap.xml', dir), sitemap(paths, root));
      },
    },
  };
}

function isHidden(page: URL): boolean {
  return readFileSync(page, 'utf8').includes(HIDDEN);
}
