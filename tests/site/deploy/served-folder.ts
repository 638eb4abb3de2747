import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LONG = '工资、工时、社保。'.repeat(200);
const HASHED = 'public, max-age=31536000, immutable';

/** One file of each kind a build writes: its text, its type, and how long it may be kept. */
export const FILES: Readonly<Record<string, { text: string; type: string; cache: string }>> = {
  'index.html': page('首页'),
  '404.html': page('没有这一页'),
  'cities/index.html': page('各市'),
  'en/index.html': page('Home'),
  'assets/Page.V-kXwDfi.css': {
    text: `/* ${LONG} */`,
    type: 'text/css; charset=utf-8',
    cache: HASHED,
  },
  'type-size.js': kept(`// ${LONG}`, 'text/javascript; charset=utf-8'),
  'feed.xml': kept(`<feed>${LONG}</feed>`, 'application/atom+xml; charset=utf-8'),
  'issues/wg/feed.xml': kept(`<feed>${LONG}</feed>`, 'application/atom+xml; charset=utf-8'),
  'sitemap.xml': kept(`<urlset>${LONG}</urlset>`, 'text/xml; charset=utf-8'),
  'favicon.svg': kept(`<svg>${LONG}</svg>`, 'image/svg+xml; charset=utf-8'),
  'robots.txt': kept(`# ${LONG}`, 'text/plain; charset=utf-8'),
  'preview.png': kept('\u0089PNG', 'image/png'),
  'editions/014/outcomes.csv': kept(LONG, 'text/csv; charset=utf-8'),
  'editions/014/manifest.json': kept(`"${LONG}"`, 'application/json; charset=utf-8'),
  'editions/signing-key.pub.pem': kept('-----BEGIN PUBLIC KEY-----', 'text/plain; charset=utf-8'),
  'search/zh/catalogue.json': kept(`"${LONG}"`, 'application/json; charset=utf-8'),
  'search/zh/090165d98b54/pages/1.json': {
    ...kept(`"${LONG}"`, 'application/json; charset=utf-8'),
    cache: HASHED,
  },
};

/** What must never be served: it lies beside the site, and inside it where it should not be. */
export const SECRET = 'not-for-anybody';
export const OUT_OF_REACH = [
  '/.htaccess',
  '/.git/config',
  '/cities/.secret.csv',
  '/../private/register.csv',
  '/cities/../../private/register.csv',
  '/%2e%2e/private/register.csv',
  '/..%2fprivate/register.csv',
  '/assets/..%5c..%5cprivate/register.csv',
];

function page(title: string) {
  return kept(`<!doctype html><title>${title}</title><p>${LONG}</p>`, 'text/html; charset=utf-8');
}

function kept(text: string, type: string) {
  return { text, type, cache: 'no-cache' };
}

/**
 * Write the folder to serve, `site`, and what lies beside it.
 *
 * @param below folders between the one that is served and the site, as BASE_PATH has them
 * @returns the folder to serve
 */
export function writeSite(root: string, below = ''): string {
  const site = path.join(root, 'site');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [file, { text }] of Object.entries(FILES)) write(path.join(site, below, file), text);
  for (const file of ['.htaccess', '.git/config', 'cities/.secret.csv', '../private/register.csv'])
    write(path.join(site, file), SECRET);
  mkdirSync(path.join(site, 'empty'));
  symlinkSync(path.join(root, 'private'), path.join(site, 'linked'));
  // as an upload leaves it
  symlinkSync(site, path.join(root, 'current'));
  return path.join(root, 'current');
}
