import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** Whether every one of these programs is on the machine. */
export function isHere(...programs: string[]): boolean {
  try {
    for (const one of programs) execFileSync('sh', ['-c', 'command -v "$0"', one]);
    return true;
  } catch {
    return false;
  }
}

/** Ports nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const listening = servers.map(
    (one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done)),
  );
  await Promise.all(listening);
  const ports = servers.map((one) => (one.address() as AddressInfo).port);
  await Promise.all(servers.map((one) => new Promise((done) => one.close(done))));
  return ports;
}
