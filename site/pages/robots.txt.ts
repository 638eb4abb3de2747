import type { APIRoute } from 'astro';
import { isPreview } from '../head/preview.ts';
import { fileHref } from '../i18n/href.ts';

const NOTHING = 'User-agent: *\nDisallow: /\n';

/** Everything published may be read by machines; where it all is, the map of the site says. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    isPreview()
      ? NOTHING
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap.xml'), site).href}\n`,
  );
