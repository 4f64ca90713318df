// Who may talk to the server: this machine's browser, from the desk's own page.
import type { IncomingMessage } from 'node:http';

/** The desk's own host, and the one under which scripts' pages live: another origin, as on Google. */
export const DESK_HOST = '127.0.0.1';
export const FRAME_HOST = 'localhost';

/** `desk`, `frame`, or null for a request that was sent to another name (a page elsewhere that guesses the port). */
export function hostOf(request: IncomingMessage, port: number): 'desk' | 'frame' | null {
  const { host } = request.headers;
  if (host === `${DESK_HOST}:${port}`) return 'desk';
  return host === `${FRAME_HOST}:${port}` ? 'frame' : null;
}

/** Whether a request comes from the desk's page, or from no page at all. */
export function isOwnOrigin(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin === `http://${DESK_HOST}:${port}`;
}
