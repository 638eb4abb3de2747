import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { configured } from './site/config/integration.ts';
import { guarded } from './site/guard/integration.ts';
import { recomputed } from './site/recompute/integration.ts';
import { searchable } from './site/search/integration.ts';
import { held } from './site/texts/integration.ts';
import { mapped } from './site/xml/integration.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://example.org',
  base: process.env.BASE_PATH ?? '/',
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  i18n: {
    defaultLocale: 'zh-CN',
    locales: ['zh-CN', { path: 'en', codes: ['en'] }],
    routing: { prefixDefaultLocale: false },
  },
  security: {
    csp: {
      // what looks at a page, Lighthouse too, asks for robots.txt from within it
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  // no script in a page, and none newer than the browsers inside chat applications
  vite: { build: { assetsInlineLimit: 0, target: 'es2020' } },
  integrations: [
    ...[configured(), held(), guarded(), mdx()],
    ...[recomputed(), mapped(), searchable()],
  ],
});
