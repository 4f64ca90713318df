// Scripts' pages, on a port of their own: another origin than the desk's, as on Google.
import { createServer, type Server } from 'node:http';
import type { BookOnDesk } from './book-on-desk';
import { framePage } from './frame-page';
import { isForHost } from './guard';
import { portOf, send } from './respond';

/** `deskOrigin` is asked for when a page is served: the desk's server starts after this one. */
export function frameServer(place: BookOnDesk, shim: string, deskOrigin: () => string): Server {
  const server = createServer((request, response) => {
    const id = /^\/frame\/(\d+)$/.exec(request.url ?? '')?.[1];
    const page = id === undefined || request.method !== 'GET' ? null : place.desk.page(Number(id));
    if (!page || !isForHost(request, portOf(server))) send(response, 404, 'text/plain', 'Not found');
    else send(response, 200, 'text/html; charset=utf-8', framePage(page.html, shim, deskOrigin()));
  });
  return server;
}
