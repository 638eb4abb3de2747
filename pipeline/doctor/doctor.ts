import { archive, leftovers } from './archive.ts';
import { disk } from './disk.ts';
import type { Item } from './item.ts';
import type { Machine } from './machine.ts';
import { exportsInside, syncedFolder } from './private-files.ts';
import { node, packages } from './program.ts';
import { session } from './session.ts';
import { nextForum, settings } from './settings.ts';

/** What is looked at, in the order in which it is told. Each reads the machine and changes nothing. */
const CHECKS: readonly ((machine: Machine) => Item | Item[])[] = [
  ...[node, packages, disk, session],
  ...[syncedFolder, exportsInside],
  ...[settings, nextForum, archive, leftovers],
];

/** Look at a machine and the project on it. */
export function examine(machine: Machine): Item[] {
  return CHECKS.flatMap((check) => check(machine));
}
