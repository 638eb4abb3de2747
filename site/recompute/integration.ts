import { fileURLToPath } from 'node:url';
import { saidInBoth } from '../config/both-languages.ts';
import { editionsFolder, loadPublishedEditions } from '../editions/load.ts';
import { recompute } from './recompute.ts';
import { demandAgreement, summary } from './report.ts';

interface Done {
  dir: URL;
  logger: { info: (text: string) => void };
}

/** After every build: what the pages show is worked out again, and a difference fails the build. */
export function recomputed() {
  return {
    name: 'recompute',
    hooks: {
      'astro:build:done': ({ dir, logger }: Done) => {
        const all = loadPublishedEditions(editionsFolder());
        const standing = all.filter(({ withdrawn }) => !withdrawn);
        const done = recompute(fileURLToPath(dir), all, standing);
        saidInBoth(() => demandAgreement(done, 'dist'));
        logger.info(summary(done, 'en'));
      },
    },
  };
}
