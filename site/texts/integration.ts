import { storyTextFaults } from '../cases/faults.ts';
import { casesFolder } from '../cases/folder.ts';
import { saidInBoth } from '../config/both-languages.ts';
import { editionsFolder, loadEditions } from '../editions/load.ts';
import { GUIDES } from '../guides/texts.ts';
import { LANGS } from '../i18n/lang.ts';
import { METHOD_TEXTS } from '../methods/texts.ts';
import { textFiles } from './files.ts';
import { PAGES } from './page-texts.ts';
import { demandNone, kindFaults } from './texts.ts';

/**
 * Before anything of a text is compiled or run, all texts are held to their rules: every fault of
 * every file fails the build at once, by file, line and column.
 */
export function held() {
  return {
    name: 'texts-held',
    hooks: {
      'astro:config:setup': ({ command }: { command: string }) => {
        if (command === 'build' || command === 'dev') saidInBoth(demandTexts);
      },
    },
  };
}

function demandTexts(): void {
  const editions = loadEditions(editionsFolder());
  const kinds = [METHOD_TEXTS, PAGES, GUIDES].flatMap((kind) =>
    kindFaults(kind, textFiles(`content/${kind.folder}`), editions),
  );
  const stories = LANGS.flatMap((lang) =>
    textFiles(`${casesFolder()}/${lang}`).map((text) => ({ ...text, lang })),
  );
  const name = { zh: '网站的文字', en: 'Texts of the site' };
  demandNone([...kinds, ...storyTextFaults(stories, editions)], name);
}
