// The desk's server: opens a book, serves its page to this machine, saves it, and stops without a trace.
import type { Server } from 'node:http';
import type { OpenBook } from './commands/book';
import { BookOnDesk } from './desk-server/book-on-desk';
import type { Desk } from './desk-server/desk';
import { DroppedFile } from './desk-server/dropped-file';
import { frameServer } from './desk-server/frame-server';
import { HOST, originOf } from './desk-server/guard';
import { deskServer } from './desk-server/http';
import { pageBundle } from './desk-server/page-bundle';
import { portOf } from './desk-server/respond';
import type { Project } from './runtime/project';

export interface DeskSetting {
  readonly book: OpenBook;
  /** The scripts whose `onOpen` runs first. */
  readonly projects: readonly Project[];
  /** 0 takes any free port; another number is tried first, then the ports after it. */
  readonly port: number;
  readonly report: (error: unknown) => void;
  /** Hears in which folder the book is that has come in another one's place. */
  readonly onReplace?: (directory: string) => void;
}

export interface RunningDesk {
  readonly address: string;
  /** The desk with the book that lies on it now. */
  readonly desk: Desk;
  /** Saves the book and ends every connection. */
  close(): Promise<void>;
}

const TRIED_PORTS = 50;

export async function startDesk(setting: DeskSetting): Promise<RunningDesk> {
  const { book, port, projects, report, onReplace = () => {} } = setting;
  const bundle = pageBundle();
  const place = new BookOnDesk(book, { projects, report, onReplace });
  const frames = frameServer(place, bundle.shim, () => originOf(portOf(server)));
  // A neighbouring port, so that what a page keeps in its origin's storage is there the next time.
  await listen(frames, port === 0 ? 0 : port + 1);
  const frameOrigin = originOf(portOf(frames));
  const server = deskServer({ place, file: new DroppedFile(place), bundle, frameOrigin });
  await listen(server, port);
  const address = originOf(portOf(server));
  place.servedAt(address, frameOrigin);
  return {
    address,
    get desk() {
      return place.desk;
    },
    async close() {
      await Promise.all([server, frames].map(ended));
      await place.close();
    },
  };
}

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function listen(server: Server, first: number): Promise<void> {
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if (!isTaken(error) || first === 0 || port >= first + TRIED_PORTS) throw error;
    }
  }
}

/** Told by its code: under Jest the error is of another realm. */
function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}
