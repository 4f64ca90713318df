// The desk over HTTP: the page, a JSON API, and a stream of what changes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { BookOnDesk } from './book-on-desk';
import type { DroppedFile } from './dropped-file';
import { type FileChoice, MOST_BYTES } from './file-protocol';
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

/** What the API reaches. */
export interface Served {
  readonly place: BookOnDesk;
  readonly file: DroppedFile;
  readonly bundle: PageBundle;
  /** Where scripts' pages come from. */
  readonly frameOrigin: string;
}

/** The desk's page and its API. */
export function deskServer(served: Served): Server {
  const server = createServer((request, response) => {
    answer(served, portOf(server), request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent)
        send(response, 500, JSON_TYPE, JSON.stringify({ ok: false, error: message }));
      else response.end();
    });
  });
  return server;
}

async function answer(
  served: Served,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  if (!isForHost(request, port) || !isOwnOrigin(request, port)) {
    return send(response, 403, 'text/plain', 'This server answers its own page only.');
  }
  if (request.method === 'GET') return show(served, url.pathname, request, response);
  if (request.method === 'POST') {
    const type = POSTS.get(url.pathname);
    // Another site's form can send neither type, and its scripts only after asking.
    if (type && request.headers['content-type'] !== type) {
      return send(response, 415, 'text/plain', `${type} only`);
    }
    const reply = type && (await done(served, url, request));
    if (reply) return send(response, 200, JSON_TYPE, JSON.stringify(reply));
  }
  return send(response, 404, 'text/plain', 'Not found');
}

function show(
  { place, bundle, frameOrigin }: Served,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = bundle.files.get(pathname);
  const mail = /^\/api\/mail\/(\d+)$/.exec(pathname)?.[1];
  const body = mail === undefined ? null : place.desk.mail(Number(mail));
  if (file) {
    response.setHeader('content-security-policy', contentPolicy(frameOrigin));
    send(response, 200, file.type, file.body);
  } else if (pathname === '/api/events') stream(place, request, response);
  else if (pathname === '/api/book') send(response, 200, JSON_TYPE, JSON.stringify(place.desk.book()));
  else if (body) send(response, 200, JSON_TYPE, JSON.stringify(body));
  else send(response, 404, 'text/plain', 'Not found');
}

/** What may be posted, and as which type. The page and this server are of one build, so the shapes are known. */
const POSTS: ReadonlyMap<string, string> = new Map([
  ['/api/act', 'application/json'],
  ['/api/file', 'application/octet-stream'],
  ['/api/file/choice', 'application/json'],
]);

async function done({ place, file }: Served, url: URL, request: IncomingMessage): Promise<object> {
  if (url.pathname === '/api/file') {
    if (Number(request.headers['content-length']) > MOST_BYTES) return file.tooLarge();
    const bytes = await bytesOf(request, MOST_BYTES);
    return file.receive(url.searchParams.get('name') ?? '', bytes);
  }
  const text = (await bytesOf(request, LONGEST)).toString('utf8');
  if (url.pathname === '/api/act') return place.desk.act(JSON.parse(text) as DeskAction);
  return file.choose(JSON.parse(text) as FileChoice);
}

function stream(place: BookOnDesk, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const stop = place.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.on('close', stop);
}

async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > most) throw new Error('The request is too long.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
