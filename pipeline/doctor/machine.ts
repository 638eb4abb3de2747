import { execFileSync } from 'node:child_process';
import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nearestFolder } from './nearest-folder.ts';

/** What the checks know of the machine beside the files below `root`. */
export interface Machine {
  /** Folder of the project, absolute. */
  root: string;
  nodeVersion: string;
  /** The program that runs this. */
  nodeFile: string;
  temp: string;
  /** Folders a program keeps in step with a server, as the environment names them. */
  synced: readonly string[];
  now: Date;
  timeZone: string;
  /** Free bytes on the disk of a folder; nothing where the system does not tell. */
  freeBytes: (folder: string) => number | undefined;
  isWritable: (folder: string) => boolean;
  /** Files git keeps, as paths from `root`; none where there is no git. */
  tracked: readonly string[];
}

/** This machine, for the project in a folder. */
export function thisMachine(root = process.cwd()): Machine {
  const { OneDrive, OneDriveCommercial, OneDriveConsumer } = process.env;
  return {
    root: path.resolve(root),
    nodeVersion: process.versions.node,
    nodeFile: process.execPath,
    temp: tmpdir(),
    synced: [OneDrive, OneDriveCommercial, OneDriveConsumer].flatMap((one) => one || []),
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    freeBytes: (folder) => quietly(() => freeOn(nearestFolder(folder))),
    isWritable: (folder) => quietly(() => canWrite(nearestFolder(folder))) ?? false,
    tracked: quietly(() => trackedIn(root)) ?? [],
  };
}

function freeOn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function canWrite(folder: string): boolean {
  accessSync(folder, constants.W_OK);
  return true;
}

function trackedIn(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], {
    ...{ cwd: root, encoding: 'utf8', maxBuffer: 64e6 },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return listed.split('\0').filter(Boolean);
}

function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
