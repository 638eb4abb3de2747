import { existsSync, readdirSync } from 'node:fs';
import { Failure } from '../../pipeline/contract/failures.ts';
import { readEdition } from './read.ts';
import type { Edition } from './schema.ts';

const NUMBER = /^\d{3}$/;

/** Where editions lie: the folder named by the environment, or the project’s own. */
export function editionsFolder(): string {
  const { EDITIONS: named } = process.env;
  if (named && !existsSync(named)) throw new Failure('missing_file', named);
  return named || 'data/editions';
}

/** Every edition of a folder in order, each held to its manifest and to the one before. */
export function loadEditions(folder: string): Edition[] {
  const editions = editionIds(folder).map((id) => readEdition(folder, id));
  for (const [place, edition] of editions.entries()) follow(editions[place - 1], edition);
  return editions;
}

function editionIds(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  const stray = names.find((name) => !NUMBER.test(name));
  if (stray) throw new Failure('edition_broken', `folder ${stray}`, 'its name is not a number');
  return names.sort();
}

function follow(before: Edition | undefined, edition: Edition): void {
  const named = edition.manifest.previous;
  if (named?.edition === before?.id && named?.sha256 === before?.sha256) return;
  const place = `edition ${edition.id}, file manifest.json`;
  const there = before ? `edition ${before.id} as it lies in the folder` : 'no edition';
  throw new Failure('edition_broken', place, `the one before it should be ${there}`);
}
