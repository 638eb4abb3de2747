import type { ConfigData } from 'html-validate';

/** What every page is held to: the HTML standard, whole documents, access, and good practice. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // a checksum guards against other people’s servers; the pages ask for nothing from those
    'require-sri': ['error', { target: 'crossorigin' }],
    // how much of a title a search engine shows is not a fault; a page’s own name comes first
    'long-title': 'off',
  },
};
