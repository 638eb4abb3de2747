import { existsSync, readdirSync } from 'node:fs';
import { chainOrder, compareEditionIds, EDITION_ID } from '../../pipeline/contract/edition-id.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { type Published, readPublished } from './published.ts';
import { readEdition } from './read.ts';
import type { Edition } from './schema.ts';

/** Where editions lie: the folder named by the environment, or the project’s own. */
export function editionsFolder(): string {
  const { EDITIONS: named } = process.env;
  if (named && !existsSync(named)) throw new Failure('missing_file', named);
  return named || 'data/editions';
}

/** The editions of a folder that stand, in order, each held to its manifest. */
export function loadEditions(folder: string): Edition[] {
  return loadPublishedEditions(folder).filter(({ withdrawn }) => !withdrawn);
}

/** Those that were withdrawn, in the order they were published, held to their manifests too. */
export function loadWithdrawn(folder: string): Edition[] {
  return loadPublishedEditions(folder).filter(({ withdrawn }) => withdrawn);
}

/**
 * Every edition of a folder, withdrawn or not; a later issue of a forum with the withdrawn one before
 * it.
 */
export function loadPublishedEditions(folder: string): Edition[] {
  const last = new Map<number, Edition>();
  return loadPublished(folder).map(({ id, manifest, withdrawn }) => {
    const replaces = last.get(manifest.forum.number);
    const edition: Edition = {
      ...readEdition(folder, id),
      ...(withdrawn && { withdrawn: withdrawn.withdrawal }),
      ...(replaces && { replaces }),
    };
    last.set(manifest.forum.number, edition);
    return edition;
  });
}

/** All that was published, withdrawn or not, in that order, each held to the one before it. */
export function loadPublished(folder: string): Published[] {
  const published = editionIds(folder).map((id) => readPublished(folder, id));
  const links = published.map(({ id, manifest }) => ({
    ...{ id, previous: manifest.previous?.edition ?? null },
  }));
  const order = chainOrder(links);
  const inOrder = order
    ? order.flatMap((id) => published.filter((one) => one.id === id))
    : published;
  for (const [place, one] of inOrder.entries()) follow(inOrder[place - 1], one);
  return inOrder;
}

function editionIds(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  const stray = names.find((name) => !EDITION_ID.test(name));
  if (stray)
    throw new Failure(
      'edition_broken',
      { zh: `文件夹 ${stray}`, en: `folder ${stray}` },
      { zh: '名称不是期号', en: 'its name is not a number' },
    );
  return names.sort(compareEditionIds);
}

function follow(before: Published | undefined, { id, manifest }: Published): void {
  const named = manifest.previous;
  const isNext = named?.edition === before?.id && named?.sha256 === before?.sha256;
  const { withdrawal = null } = named ?? {};
  if (isNext && (withdrawal === null || withdrawal === before?.withdrawn?.sha256)) return;
  throw new Failure(
    'edition_broken',
    { zh: `第 ${id} 期的 manifest.json`, en: `edition ${id}, file manifest.json` },
    {
      zh: `上一期应当是${before ? `文件夹里的第 ${before.id} 期` : '没有'}`,
      en: `the one before it should be ${before ? `edition ${before.id} as it lies in the folder` : 'no edition'}`,
    },
  );
}
