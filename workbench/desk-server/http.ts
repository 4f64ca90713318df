// The desk over HTTP: the page, a JSON API, and a stream of what changes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from './desk';
import { framePage } from './frame-page';
import { hostOf, isOwnOrigin } from './guard';
import type { PageBundle } from './page-bundle';
import type { DeskAction } from './protocol';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Beyond this a request is no person's paste. */
const LONGEST = 20_000_000;

/** Only the page's own files; frames come from the other host name of this server. */
function contentPolicy(port: number): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Univer sets styles on elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src http://localhost:${port}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function deskServer(desk: Desk, bundle: PageBundle): Server {
  const server = createServer((request, response) => {
    const port = portOf(server);
    answer(desk, bundle, port, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent)
        send(response, 500, JSON_TYPE, JSON.stringify({ ok: false, error: message }));
      else response.end();
    });
  });
  return server;
}

/** The port on which a server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function answer(
  desk: Desk,
  bundle: PageBundle,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  const host = hostOf(request, port);
  if (host === 'frame') {
    const page = desk.page(Number(/^\/frame\/(\d+)$/.exec(pathname)?.[1] ?? Number.NaN));
    if (request.method !== 'GET' || !page) return send(response, 404, 'text/plain', 'Not found');
    return send(response, 200, 'text/html; charset=utf-8', framePage(page.html, bundle.shim, port));
  }
  if (host === null || !isOwnOrigin(request, port)) {
    return send(response, 403, 'text/plain', 'This server answers its own page only.');
  }
  const file = request.method === 'GET' ? bundle.files.get(pathname) : undefined;
  if (file) {
    response.setHeader('content-security-policy', contentPolicy(port));
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

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
