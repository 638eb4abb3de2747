import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EDITION_ID } from '../contract/edition-id.ts';
import { sha256 } from './read.ts';
import { publicKeyNames } from './signature.ts';
import type { Fault, Verified } from './verify.ts';

/** Folder of the site that holds the files of editions, and that of the pages on forums. */
const [FILES, PAGES] = ['editions', 'forums'];

/**
 * Hold a built site to an archive: it offers the files of exactly these editions, byte for byte, a
 * page for each that stands, and its home page states the newest of those.
 *
 * @param editions as verified, in order of publication
 */
export function verifySite(archive: string, site: string, editions: readonly Verified[]): Fault[] {
  const ids = editions.map(({ id }) => id);
  const standing = editions.filter(({ withdrawnSha256 }) => !withdrawnSha256).map(({ id }) => id);
  const offered = idsIn(path.join(site, FILES));
  return [
    ...[...ids, ...offered]
      .filter((id) => !(ids.includes(id) && offered.includes(id)))
      .map((id) => fault(`${FILES}/${id}`, ids.includes(id) ? MISSING : STRANGE)),
    ...ids.filter((id) => offered.includes(id)).flatMap((id) => fileFaults(archive, site, id)),
    ...publicKeyNames(archive)
      .filter((name) => !isSame(path.join(archive, name), path.join(site, FILES, name)))
      .map((name) => fault(`${FILES}/${name}`, OTHER)),
    ...pageFaults(site, ids, standing),
    ...['index.html', 'en/index.html']
      .filter((page) => standing.length > 0 && statedOn(path.join(site, page)) !== standing.at(-1))
      .map((page) => fault(page, STALE)),
  ];
}

function fileFaults(archive: string, site: string, id: string): Fault[] {
  const [from, to] = [path.join(archive, id), path.join(site, FILES, id)];
  const names = new Set([...readdirSync(from), ...readdirSync(to)]);
  return [...names]
    .filter((name) => !isSame(path.join(from, name), path.join(to, name)))
    .map((name) => fault(`${FILES}/${id}/${name}`, OTHER));
}

/** A withdrawn edition may have a page that says so; one that was never published may not. */
function pageFaults(site: string, ids: readonly string[], standing: readonly string[]): Fault[] {
  const pages = idsIn(path.join(site, PAGES));
  return [
    ...standing.filter((id) => !pages.includes(id)).map((id) => fault(`${PAGES}/${id}`, MISSING)),
    ...pages.filter((id) => !ids.includes(id)).map((id) => fault(`${PAGES}/${id}`, STRANGE)),
  ];
}

/** The edition a page states. */
function statedOn(page: string): string | undefined {
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return /<main[^>]* data-edition="([^"]*)"/.exec(html)?.[1];
}

function idsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => EDITION_ID.test(name)) : [];
}

function isSame(one: string, other: string): boolean {
  return (
    [one, other].every(existsSync) && sha256(readFileSync(one)) === sha256(readFileSync(other))
  );
}

function fault(file: string, said: { zh: string; en: string }): Fault {
  return { file, ...said };
}

const AGAIN = {
  zh: '请重新生成网站：npm run build',
  en: 'Build the site again: npm run build',
};
const MISSING = { zh: `网站上没有。${AGAIN.zh}`, en: `the site lacks it. ${AGAIN.en}` };
const STRANGE = {
  zh: `档案里没有这一期。${AGAIN.zh}`,
  en: `the archive has no such edition. ${AGAIN.en}`,
};
const OTHER = {
  zh: `与档案中的文件不是逐字节相同。${AGAIN.zh}`,
  en: `it is not the file of the archive, byte for byte. ${AGAIN.en}`,
};
const STALE = {
  zh: `首页写的不是最新的有效期。${AGAIN.zh}`,
  en: `it does not state the newest edition that stands. ${AGAIN.en}`,
};
