// Who may talk to the servers: this machine's browser, from the desk's own page.
import type { IncomingMessage } from 'node:http';

export const HOST = '127.0.0.1';

export function originOf(port: number): string {
  return `http://${HOST}:${port}`;
}

/** Whether the request was sent to this server by its own name: not through a name elsewhere that leads here. */
export function isForHost(request: IncomingMessage, port: number): boolean {
  return request.headers.host === `${HOST}:${port}`;
}

/** Whether the request comes from the server's own page, or from no page at all. */
export function isOwnOrigin(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin === originOf(port);
}
