// The desk over HTTP: the page, a JSON API, and a stream of what changes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from './desk';
import { isForHost, isOwnOrigin } from './guard';
import type { PageBundle } from './page-bundle';
import type { DeskAction } from './protocol';
import { portOf, send } from './respond';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Beyond this a request is no person's paste. */
const LONGEST = 20_000_000;

/** Only the page's own files, and scripts' pages from their own server. */
function contentPolicy(frameOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Univer sets styles on elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${frameOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The desk's page and its API; `frameOrigin` is where scripts' pages come from. */
export function deskServer(desk: Desk, bundle: PageBundle, frameOrigin: string): Server {
  const server = createServer((request, response) => {
    const port = portOf(server);
    answer(desk, bundle, frameOrigin, port, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent)
        send(response, 500, JSON_TYPE, JSON.stringify({ ok: false, error: message }));
      else response.end();
    });
  });
  return server;
}

async function answer(
  desk: Desk,
  bundle: PageBundle,
  frameOrigin: string,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  if (!isForHost(request, port) || !isOwnOrigin(request, port)) {
    return send(response, 403, 'text/plain', 'This server answers its own page only.');
  }
  const file = request.method === 'GET' ? bundle.files.get(pathname) : undefined;
  if (file) {
    response.setHeader('content-security-policy', contentPolicy(frameOrigin));
    return send(response, 200, file.type, file.body);
  }
  if (request.method === 'GET' && pathname === '/api/events') return stream(desk, request, response);
  if (request.method === 'GET' && pathname === '/api/book') {
    return send(response, 200, JSON_TYPE, JSON.stringify(desk.book()));
  }
  const mail = /^\/api\/mail\/(\d+)$/.exec(pathname)?.[1];
  if (request.method === 'GET' && mail !== undefined) {
    const body = desk.mail(Number(mail));
    return body
      ? send(response, 200, JSON_TYPE, JSON.stringify(body))
      : send(response, 404, 'text/plain', 'Not found');
  }
  if (request.method === 'POST' && pathname === '/api/act') {
    const isJson = request.headers['content-type'] === 'application/json';
    if (!isJson) return send(response, 415, 'text/plain', 'JSON only');
    // The page and this server are of one build, so its shape is known.
    const action = JSON.parse(await bodyOf(request)) as DeskAction;
    return send(response, 200, JSON_TYPE, JSON.stringify(await desk.act(action)));
  }
  return send(response, 404, 'text/plain', 'Not found');
}

function stream(desk: Desk, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const stop = desk.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.on('close', stop);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LONGEST) throw new Error('The request is too long.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
