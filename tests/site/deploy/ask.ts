import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Ask for a path exactly as it is written, dots and all, which fetch would tidy. */
export function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  const { request } = protocol === 'https:' ? https : http;
  const asked = { hostname, port, path, headers, method, rejectUnauthorized: false, agent: false };
  return new Promise((done, fail) => {
    const sent = request(asked as http.RequestOptions, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', fail).end();
  });
}

/** Wait until a server answers, for at most ten seconds. */
export async function untilUp(origin: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask(origin, '/');
      return;
    } catch (cause) {
      if (tries === 100) throw cause;
      await wait(100);
    }
  }
}
