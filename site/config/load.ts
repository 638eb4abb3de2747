import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { Failure } from '../../pipeline/contract/failures.ts';
import { type SiteConfig, siteSchema } from './schema.ts';
import { wrongForm, wrongSettings } from './wrong.ts';

const read = new Map<string, SiteConfig>();

/** The settings of the site, read once: the file named by the environment, or the project’s own. */
export function siteConfig(): SiteConfig {
  const file = path.resolve(process.env.SITE_CONFIG || 'data/site.yaml');
  const config = read.get(file) ?? loadSiteConfig(file);
  read.set(file, config);
  return config;
}

/**
 * Read a file of settings.
 *
 * @throws Failure that names every line and key that is wrong, and what is expected there
 */
export function loadSiteConfig(file: string): SiteConfig {
  const name = path.basename(file);
  if (!existsSync(file)) throw new Failure('missing_file', name);
  const lineCounter = new LineCounter();
  // failsafe: every value stays the text that was typed
  const document = parseDocument(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    schema: 'failsafe',
    lineCounter,
  });
  const [broken] = document.errors;
  if (broken) throw new Failure('site', name, wrongForm(broken));
  const { success, data, error } = siteSchema.safeParse(document.toJS() ?? {});
  if (!success) throw new Failure('site', name, wrongSettings(error.issues, document, lineCounter));
  return data;
}
