import { saidInBoth } from './both-languages.ts';
import { siteConfig } from './load.ts';

/** Before anything is built the settings are read: a wrong file fails the build in plain words. */
export function configured() {
  return {
    name: 'configured',
    hooks: { 'astro:config:setup': () => void saidInBoth(siteConfig) },
  };
}
