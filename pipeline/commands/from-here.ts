import path from 'node:path';

/** npm runs scripts in the project’s folder; paths are meant from where the command was typed. */
export function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}
